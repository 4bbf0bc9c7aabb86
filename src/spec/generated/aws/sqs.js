// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const { Resource } = require('../../values');
exports.Queue = class Queue extends Resource {
  static type = 'AWS::SQS::Queue';
  constructor(properties = {}) {
    super('AWS::SQS::Queue', properties);
  }
};
exports.QueueInlinePolicy = class QueueInlinePolicy extends Resource {
  static type = 'AWS::SQS::QueueInlinePolicy';
  constructor(properties) {
    super('AWS::SQS::QueueInlinePolicy', properties);
  }
};
exports.QueuePolicy = class QueuePolicy extends Resource {
  static type = 'AWS::SQS::QueuePolicy';
  constructor(properties) {
    super('AWS::SQS::QueuePolicy', properties);
  }
};
