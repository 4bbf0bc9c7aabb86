// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.AutoScalingGroup = class AutoScalingGroup extends values.Resource {
  static type = 'AWS::AutoScaling::AutoScalingGroup';
  constructor(properties) {
    super('AWS::AutoScaling::AutoScalingGroup', properties);
  }
};
exports.LaunchConfiguration = class LaunchConfiguration extends values.Resource {
  static type = 'AWS::AutoScaling::LaunchConfiguration';
  constructor(properties) {
    super('AWS::AutoScaling::LaunchConfiguration', properties);
  }
};
exports.LifecycleHook = class LifecycleHook extends values.Resource {
  static type = 'AWS::AutoScaling::LifecycleHook';
  constructor(properties) {
    super('AWS::AutoScaling::LifecycleHook', properties);
  }
};
exports.ScalingPolicy = class ScalingPolicy extends values.Resource {
  static type = 'AWS::AutoScaling::ScalingPolicy';
  constructor(properties) {
    super('AWS::AutoScaling::ScalingPolicy', properties);
  }
};
exports.ScheduledAction = class ScheduledAction extends values.Resource {
  static type = 'AWS::AutoScaling::ScheduledAction';
  constructor(properties) {
    super('AWS::AutoScaling::ScheduledAction', properties);
  }
};
exports.WarmPool = class WarmPool extends values.Resource {
  static type = 'AWS::AutoScaling::WarmPool';
  constructor(properties) {
    super('AWS::AutoScaling::WarmPool', properties);
  }
};
