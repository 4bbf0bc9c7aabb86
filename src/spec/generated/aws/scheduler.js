// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.Schedule = class Schedule extends values.Resource {
  static type = 'AWS::Scheduler::Schedule';
  constructor(properties) {
    super('AWS::Scheduler::Schedule', properties);
  }
};
exports.ScheduleGroup = class ScheduleGroup extends values.Resource {
  static type = 'AWS::Scheduler::ScheduleGroup';
  constructor(properties = {}) {
    super('AWS::Scheduler::ScheduleGroup', properties);
  }
};
