// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.AccountPolicy = class AccountPolicy extends values.Resource {
  static type = 'AWS::Logs::AccountPolicy';
  constructor(properties) {
    super('AWS::Logs::AccountPolicy', properties);
  }
};
exports.Delivery = class Delivery extends values.Resource {
  static type = 'AWS::Logs::Delivery';
  constructor(properties) {
    super('AWS::Logs::Delivery', properties);
  }
};
exports.DeliveryDestination = class DeliveryDestination extends values.Resource {
  static type = 'AWS::Logs::DeliveryDestination';
  constructor(properties) {
    super('AWS::Logs::DeliveryDestination', properties);
  }
};
exports.DeliverySource = class DeliverySource extends values.Resource {
  static type = 'AWS::Logs::DeliverySource';
  constructor(properties) {
    super('AWS::Logs::DeliverySource', properties);
  }
};
exports.Destination = class Destination extends values.Resource {
  static type = 'AWS::Logs::Destination';
  constructor(properties) {
    super('AWS::Logs::Destination', properties);
  }
};
exports.Integration = class Integration extends values.Resource {
  static type = 'AWS::Logs::Integration';
  constructor(properties) {
    super('AWS::Logs::Integration', properties);
  }
};
exports.LogAnomalyDetector = class LogAnomalyDetector extends values.Resource {
  static type = 'AWS::Logs::LogAnomalyDetector';
  constructor(properties = {}) {
    super('AWS::Logs::LogAnomalyDetector', properties);
  }
};
exports.LogGroup = class LogGroup extends values.Resource {
  static type = 'AWS::Logs::LogGroup';
  constructor(properties = {}) {
    super('AWS::Logs::LogGroup', properties);
  }
};
exports.LogStream = class LogStream extends values.Resource {
  static type = 'AWS::Logs::LogStream';
  constructor(properties) {
    super('AWS::Logs::LogStream', properties);
  }
};
exports.MetricFilter = class MetricFilter extends values.Resource {
  static type = 'AWS::Logs::MetricFilter';
  constructor(properties) {
    super('AWS::Logs::MetricFilter', properties);
  }
};
exports.QueryDefinition = class QueryDefinition extends values.Resource {
  static type = 'AWS::Logs::QueryDefinition';
  constructor(properties) {
    super('AWS::Logs::QueryDefinition', properties);
  }
};
exports.ResourcePolicy = class ResourcePolicy extends values.Resource {
  static type = 'AWS::Logs::ResourcePolicy';
  constructor(properties) {
    super('AWS::Logs::ResourcePolicy', properties);
  }
};
exports.ScheduledQuery = class ScheduledQuery extends values.Resource {
  static type = 'AWS::Logs::ScheduledQuery';
  constructor(properties) {
    super('AWS::Logs::ScheduledQuery', properties);
  }
};
exports.StorageTierPolicy = class StorageTierPolicy extends values.Resource {
  static type = 'AWS::Logs::StorageTierPolicy';
  constructor(properties) {
    super('AWS::Logs::StorageTierPolicy', properties);
  }
};
exports.SubscriptionFilter = class SubscriptionFilter extends values.Resource {
  static type = 'AWS::Logs::SubscriptionFilter';
  constructor(properties) {
    super('AWS::Logs::SubscriptionFilter', properties);
  }
};
exports.Transformer = class Transformer extends values.Resource {
  static type = 'AWS::Logs::Transformer';
  constructor(properties) {
    super('AWS::Logs::Transformer', properties);
  }
};
