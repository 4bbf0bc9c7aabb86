// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.Activity = class Activity extends values.Resource {
  static type = 'AWS::StepFunctions::Activity';
  constructor(properties) {
    super('AWS::StepFunctions::Activity', properties);
  }
};
exports.StateMachine = class StateMachine extends values.Resource {
  static type = 'AWS::StepFunctions::StateMachine';
  constructor(properties) {
    super('AWS::StepFunctions::StateMachine', properties);
  }
};
exports.StateMachineAlias = class StateMachineAlias extends values.Resource {
  static type = 'AWS::StepFunctions::StateMachineAlias';
  constructor(properties = {}) {
    super('AWS::StepFunctions::StateMachineAlias', properties);
  }
};
exports.StateMachineVersion = class StateMachineVersion extends values.Resource {
  static type = 'AWS::StepFunctions::StateMachineVersion';
  constructor(properties) {
    super('AWS::StepFunctions::StateMachineVersion', properties);
  }
};
