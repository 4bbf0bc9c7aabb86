// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.NotificationRule = class NotificationRule extends values.Resource {
  static type = 'AWS::CodeStarNotifications::NotificationRule';
  constructor(properties) {
    super('AWS::CodeStarNotifications::NotificationRule', properties);
  }
};
