// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.ApiDestination = class ApiDestination extends values.Resource {
  static type = 'AWS::Events::ApiDestination';
  constructor(properties) {
    super('AWS::Events::ApiDestination', properties);
  }
};
exports.Archive = class Archive extends values.Resource {
  static type = 'AWS::Events::Archive';
  constructor(properties) {
    super('AWS::Events::Archive', properties);
  }
};
exports.Connection = class Connection extends values.Resource {
  static type = 'AWS::Events::Connection';
  constructor(properties = {}) {
    super('AWS::Events::Connection', properties);
  }
};
exports.Endpoint = class Endpoint extends values.Resource {
  static type = 'AWS::Events::Endpoint';
  constructor(properties) {
    super('AWS::Events::Endpoint', properties);
  }
};
exports.EventBus = class EventBus extends values.Resource {
  static type = 'AWS::Events::EventBus';
  constructor(properties) {
    super('AWS::Events::EventBus', properties);
  }
};
exports.EventBusPolicy = class EventBusPolicy extends values.Resource {
  static type = 'AWS::Events::EventBusPolicy';
  constructor(properties) {
    super('AWS::Events::EventBusPolicy', properties);
  }
};
exports.Rule = class Rule extends values.Resource {
  static type = 'AWS::Events::Rule';
  constructor(properties = {}) {
    super('AWS::Events::Rule', properties);
  }
};
