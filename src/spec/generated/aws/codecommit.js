// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.Repository = class Repository extends values.Resource {
  static type = 'AWS::CodeCommit::Repository';
  constructor(properties) {
    super('AWS::CodeCommit::Repository', properties);
  }
};
