// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.ScalableTarget = class ScalableTarget extends values.Resource {
  static type = 'AWS::ApplicationAutoScaling::ScalableTarget';
  constructor(properties) {
    super('AWS::ApplicationAutoScaling::ScalableTarget', properties);
  }
};
exports.ScalingPolicy = class ScalingPolicy extends values.Resource {
  static type = 'AWS::ApplicationAutoScaling::ScalingPolicy';
  constructor(properties) {
    super('AWS::ApplicationAutoScaling::ScalingPolicy', properties);
  }
};
