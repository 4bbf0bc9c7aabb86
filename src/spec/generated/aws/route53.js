// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.CidrCollection = class CidrCollection extends values.Resource {
  static type = 'AWS::Route53::CidrCollection';
  constructor(properties) {
    super('AWS::Route53::CidrCollection', properties);
  }
};
exports.DNSSEC = class DNSSEC extends values.Resource {
  static type = 'AWS::Route53::DNSSEC';
  constructor(properties) {
    super('AWS::Route53::DNSSEC', properties);
  }
};
exports.DelegationSet = class DelegationSet extends values.Resource {
  static type = 'AWS::Route53::DelegationSet';
  constructor(properties = {}) {
    super('AWS::Route53::DelegationSet', properties);
  }
};
exports.HealthCheck = class HealthCheck extends values.Resource {
  static type = 'AWS::Route53::HealthCheck';
  constructor(properties) {
    super('AWS::Route53::HealthCheck', properties);
  }
};
exports.HostedZone = class HostedZone extends values.Resource {
  static type = 'AWS::Route53::HostedZone';
  constructor(properties = {}) {
    super('AWS::Route53::HostedZone', properties);
  }
};
exports.KeySigningKey = class KeySigningKey extends values.Resource {
  static type = 'AWS::Route53::KeySigningKey';
  constructor(properties) {
    super('AWS::Route53::KeySigningKey', properties);
  }
};
exports.QueryLoggingConfig = class QueryLoggingConfig extends values.Resource {
  static type = 'AWS::Route53::QueryLoggingConfig';
  constructor(properties) {
    super('AWS::Route53::QueryLoggingConfig', properties);
  }
};
exports.RecordSet = class RecordSet extends values.Resource {
  static type = 'AWS::Route53::RecordSet';
  constructor(properties) {
    super('AWS::Route53::RecordSet', properties);
  }
};
exports.RecordSetGroup = class RecordSetGroup extends values.Resource {
  static type = 'AWS::Route53::RecordSetGroup';
  constructor(properties = {}) {
    super('AWS::Route53::RecordSetGroup', properties);
  }
};
exports.TrafficPolicy = class TrafficPolicy extends values.Resource {
  static type = 'AWS::Route53::TrafficPolicy';
  constructor(properties) {
    super('AWS::Route53::TrafficPolicy', properties);
  }
};
exports.TrafficPolicyInstance = class TrafficPolicyInstance extends values.Resource {
  static type = 'AWS::Route53::TrafficPolicyInstance';
  constructor(properties) {
    super('AWS::Route53::TrafficPolicyInstance', properties);
  }
};
