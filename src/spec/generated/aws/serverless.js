// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.Api = class Api extends values.Resource {
  static type = 'AWS::Serverless::Api';
  constructor(properties) {
    super('AWS::Serverless::Api', properties);
  }
};
exports.Application = class Application extends values.Resource {
  static type = 'AWS::Serverless::Application';
  constructor(properties) {
    super('AWS::Serverless::Application', properties);
  }
};
exports.CapacityProvider = class CapacityProvider extends values.Resource {
  static type = 'AWS::Serverless::CapacityProvider';
  constructor(properties) {
    super('AWS::Serverless::CapacityProvider', properties);
  }
};
exports.Connector = class Connector extends values.Resource {
  static type = 'AWS::Serverless::Connector';
  constructor(properties) {
    super('AWS::Serverless::Connector', properties);
  }
};
exports.Function = class Function extends values.Resource {
  static type = 'AWS::Serverless::Function';
  constructor(properties = {}) {
    super('AWS::Serverless::Function', properties);
  }
};
exports.GraphQLApi = class GraphQLApi extends values.Resource {
  static type = 'AWS::Serverless::GraphQLApi';
  constructor(properties) {
    super('AWS::Serverless::GraphQLApi', properties);
  }
};
exports.HttpApi = class HttpApi extends values.Resource {
  static type = 'AWS::Serverless::HttpApi';
  constructor(properties = {}) {
    super('AWS::Serverless::HttpApi', properties);
  }
};
exports.LayerVersion = class LayerVersion extends values.Resource {
  static type = 'AWS::Serverless::LayerVersion';
  constructor(properties) {
    super('AWS::Serverless::LayerVersion', properties);
  }
};
exports.SimpleTable = class SimpleTable extends values.Resource {
  static type = 'AWS::Serverless::SimpleTable';
  constructor(properties = {}) {
    super('AWS::Serverless::SimpleTable', properties);
  }
};
exports.StateMachine = class StateMachine extends values.Resource {
  static type = 'AWS::Serverless::StateMachine';
  constructor(properties = {}) {
    super('AWS::Serverless::StateMachine', properties);
  }
};
exports.WebSocketApi = class WebSocketApi extends values.Resource {
  static type = 'AWS::Serverless::WebSocketApi';
  constructor(properties) {
    super('AWS::Serverless::WebSocketApi', properties);
  }
};
