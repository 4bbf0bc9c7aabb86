// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.Alarm = class Alarm extends values.Resource {
  static type = 'AWS::CloudWatch::Alarm';
  constructor(properties = {}) {
    super('AWS::CloudWatch::Alarm', properties);
  }
};
exports.AlarmMuteRule = class AlarmMuteRule extends values.Resource {
  static type = 'AWS::CloudWatch::AlarmMuteRule';
  constructor(properties) {
    super('AWS::CloudWatch::AlarmMuteRule', properties);
  }
};
exports.AnomalyDetector = class AnomalyDetector extends values.Resource {
  static type = 'AWS::CloudWatch::AnomalyDetector';
  constructor(properties = {}) {
    super('AWS::CloudWatch::AnomalyDetector', properties);
  }
};
exports.CompositeAlarm = class CompositeAlarm extends values.Resource {
  static type = 'AWS::CloudWatch::CompositeAlarm';
  constructor(properties) {
    super('AWS::CloudWatch::CompositeAlarm', properties);
  }
};
exports.Dashboard = class Dashboard extends values.Resource {
  static type = 'AWS::CloudWatch::Dashboard';
  constructor(properties) {
    super('AWS::CloudWatch::Dashboard', properties);
  }
};
exports.InsightRule = class InsightRule extends values.Resource {
  static type = 'AWS::CloudWatch::InsightRule';
  constructor(properties) {
    super('AWS::CloudWatch::InsightRule', properties);
  }
};
exports.LogAlarm = class LogAlarm extends values.Resource {
  static type = 'AWS::CloudWatch::LogAlarm';
  constructor(properties) {
    super('AWS::CloudWatch::LogAlarm', properties);
  }
};
exports.MetricStream = class MetricStream extends values.Resource {
  static type = 'AWS::CloudWatch::MetricStream';
  constructor(properties = {}) {
    super('AWS::CloudWatch::MetricStream', properties);
  }
};
exports.OTelEnrichment = class OTelEnrichment extends values.Resource {
  static type = 'AWS::CloudWatch::OTelEnrichment';
  constructor(properties = {}) {
    super('AWS::CloudWatch::OTelEnrichment', properties);
  }
};
