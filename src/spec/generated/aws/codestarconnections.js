// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.Connection = class Connection extends values.Resource {
  static type = 'AWS::CodeStarConnections::Connection';
  constructor(properties) {
    super('AWS::CodeStarConnections::Connection', properties);
  }
};
exports.RepositoryLink = class RepositoryLink extends values.Resource {
  static type = 'AWS::CodeStarConnections::RepositoryLink';
  constructor(properties) {
    super('AWS::CodeStarConnections::RepositoryLink', properties);
  }
};
exports.SyncConfiguration = class SyncConfiguration extends values.Resource {
  static type = 'AWS::CodeStarConnections::SyncConfiguration';
  constructor(properties) {
    super('AWS::CodeStarConnections::SyncConfiguration', properties);
  }
};
