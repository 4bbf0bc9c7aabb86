// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const { Resource } = require('../../values');
exports.GlobalTable = class GlobalTable extends Resource {
  static type = 'AWS::DynamoDB::GlobalTable';
  constructor(properties) {
    super('AWS::DynamoDB::GlobalTable', properties);
  }
};
exports.Table = class Table extends Resource {
  static type = 'AWS::DynamoDB::Table';
  constructor(properties) {
    super('AWS::DynamoDB::Table', properties);
  }
};
