// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.Alias = class Alias extends values.Resource {
  static type = 'AWS::KMS::Alias';
  constructor(properties) {
    super('AWS::KMS::Alias', properties);
  }
};
exports.Key = class Key extends values.Resource {
  static type = 'AWS::KMS::Key';
  constructor(properties = {}) {
    super('AWS::KMS::Key', properties);
  }
};
exports.ReplicaKey = class ReplicaKey extends values.Resource {
  static type = 'AWS::KMS::ReplicaKey';
  constructor(properties) {
    super('AWS::KMS::ReplicaKey', properties);
  }
};
