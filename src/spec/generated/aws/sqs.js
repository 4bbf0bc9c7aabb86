// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.Queue = class Queue extends values.Resource {
  static type = 'AWS::SQS::Queue';
  constructor(properties = {}) {
    super('AWS::SQS::Queue', properties);
  }
};
exports.QueueInlinePolicy = class QueueInlinePolicy extends values.Resource {
  static type = 'AWS::SQS::QueueInlinePolicy';
  constructor(properties) {
    super('AWS::SQS::QueueInlinePolicy', properties);
  }
};
exports.QueuePolicy = class QueuePolicy extends values.Resource {
  static type = 'AWS::SQS::QueuePolicy';
  constructor(properties) {
    super('AWS::SQS::QueuePolicy', properties);
  }
};
