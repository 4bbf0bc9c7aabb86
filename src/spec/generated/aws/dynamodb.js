// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.GlobalTable = class GlobalTable extends values.Resource {
  static type = 'AWS::DynamoDB::GlobalTable';
  constructor(properties) {
    super('AWS::DynamoDB::GlobalTable', properties);
  }
};
exports.Table = class Table extends values.Resource {
  static type = 'AWS::DynamoDB::Table';
  constructor(properties) {
    super('AWS::DynamoDB::Table', properties);
  }
};
