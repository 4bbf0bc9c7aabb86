// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.Subscription = class Subscription extends values.Resource {
  static type = 'AWS::SNS::Subscription';
  constructor(properties) {
    super('AWS::SNS::Subscription', properties);
  }
};
exports.Topic = class Topic extends values.Resource {
  static type = 'AWS::SNS::Topic';
  constructor(properties = {}) {
    super('AWS::SNS::Topic', properties);
  }
};
exports.TopicInlinePolicy = class TopicInlinePolicy extends values.Resource {
  static type = 'AWS::SNS::TopicInlinePolicy';
  constructor(properties) {
    super('AWS::SNS::TopicInlinePolicy', properties);
  }
};
exports.TopicPolicy = class TopicPolicy extends values.Resource {
  static type = 'AWS::SNS::TopicPolicy';
  constructor(properties) {
    super('AWS::SNS::TopicPolicy', properties);
  }
};
