// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const { Resource } = require('../../values');
exports.Api = class Api extends Resource {
  static type = 'AWS::Serverless::Api';
  constructor(properties) {
    super('AWS::Serverless::Api', properties);
  }
};
exports.Application = class Application extends Resource {
  static type = 'AWS::Serverless::Application';
  constructor(properties) {
    super('AWS::Serverless::Application', properties);
  }
};
exports.Function = class Function extends Resource {
  static type = 'AWS::Serverless::Function';
  constructor(properties = {}) {
    super('AWS::Serverless::Function', properties);
  }
};
exports.HttpApi = class HttpApi extends Resource {
  static type = 'AWS::Serverless::HttpApi';
  constructor(properties = {}) {
    super('AWS::Serverless::HttpApi', properties);
  }
};
exports.LayerVersion = class LayerVersion extends Resource {
  static type = 'AWS::Serverless::LayerVersion';
  constructor(properties = {}) {
    super('AWS::Serverless::LayerVersion', properties);
  }
};
exports.SimpleTable = class SimpleTable extends Resource {
  static type = 'AWS::Serverless::SimpleTable';
  constructor(properties = {}) {
    super('AWS::Serverless::SimpleTable', properties);
  }
};
exports.StateMachine = class StateMachine extends Resource {
  static type = 'AWS::Serverless::StateMachine';
  constructor(properties = {}) {
    super('AWS::Serverless::StateMachine', properties);
  }
};
