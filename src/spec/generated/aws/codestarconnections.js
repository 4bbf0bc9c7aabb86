// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const { Resource } = require('../../values');
exports.Connection = class Connection extends Resource {
  static type = 'AWS::CodeStarConnections::Connection';
  constructor(properties) {
    super('AWS::CodeStarConnections::Connection', properties);
  }
};
exports.RepositoryLink = class RepositoryLink extends Resource {
  static type = 'AWS::CodeStarConnections::RepositoryLink';
  constructor(properties) {
    super('AWS::CodeStarConnections::RepositoryLink', properties);
  }
};
exports.SyncConfiguration = class SyncConfiguration extends Resource {
  static type = 'AWS::CodeStarConnections::SyncConfiguration';
  constructor(properties) {
    super('AWS::CodeStarConnections::SyncConfiguration', properties);
  }
};
