// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.Connection = class Connection extends values.Resource {
  static type = 'AWS::CodeConnections::Connection';
  constructor(properties) {
    super('AWS::CodeConnections::Connection', properties);
  }
};
exports.Host = class Host extends values.Resource {
  static type = 'AWS::CodeConnections::Host';
  constructor(properties) {
    super('AWS::CodeConnections::Host', properties);
  }
};
