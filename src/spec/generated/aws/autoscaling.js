// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const { Resource } = require('../../values');
exports.AutoScalingGroup = class AutoScalingGroup extends Resource {
  static type = 'AWS::AutoScaling::AutoScalingGroup';
  constructor(properties) {
    super('AWS::AutoScaling::AutoScalingGroup', properties);
  }
};
exports.LaunchConfiguration = class LaunchConfiguration extends Resource {
  static type = 'AWS::AutoScaling::LaunchConfiguration';
  constructor(properties) {
    super('AWS::AutoScaling::LaunchConfiguration', properties);
  }
};
exports.LifecycleHook = class LifecycleHook extends Resource {
  static type = 'AWS::AutoScaling::LifecycleHook';
  constructor(properties) {
    super('AWS::AutoScaling::LifecycleHook', properties);
  }
};
exports.ScalingPolicy = class ScalingPolicy extends Resource {
  static type = 'AWS::AutoScaling::ScalingPolicy';
  constructor(properties) {
    super('AWS::AutoScaling::ScalingPolicy', properties);
  }
};
exports.ScheduledAction = class ScheduledAction extends Resource {
  static type = 'AWS::AutoScaling::ScheduledAction';
  constructor(properties) {
    super('AWS::AutoScaling::ScheduledAction', properties);
  }
};
exports.WarmPool = class WarmPool extends Resource {
  static type = 'AWS::AutoScaling::WarmPool';
  constructor(properties) {
    super('AWS::AutoScaling::WarmPool', properties);
  }
};
