// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const { Resource } = require('../../values');
exports.Schedule = class Schedule extends Resource {
  static type = 'AWS::Scheduler::Schedule';
  constructor(properties) {
    super('AWS::Scheduler::Schedule', properties);
  }
};
exports.ScheduleGroup = class ScheduleGroup extends Resource {
  static type = 'AWS::Scheduler::ScheduleGroup';
  constructor(properties = {}) {
    super('AWS::Scheduler::ScheduleGroup', properties);
  }
};
