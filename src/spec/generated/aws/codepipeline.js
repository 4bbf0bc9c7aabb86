// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.CustomActionType = class CustomActionType extends values.Resource {
  static type = 'AWS::CodePipeline::CustomActionType';
  constructor(properties) {
    super('AWS::CodePipeline::CustomActionType', properties);
  }
};
exports.Pipeline = class Pipeline extends values.Resource {
  static type = 'AWS::CodePipeline::Pipeline';
  constructor(properties) {
    super('AWS::CodePipeline::Pipeline', properties);
  }
};
exports.Webhook = class Webhook extends values.Resource {
  static type = 'AWS::CodePipeline::Webhook';
  constructor(properties) {
    super('AWS::CodePipeline::Webhook', properties);
  }
};
