// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const { Resource } = require('../../values');
exports.CidrCollection = class CidrCollection extends Resource {
  static type = 'AWS::Route53::CidrCollection';
  constructor(properties) {
    super('AWS::Route53::CidrCollection', properties);
  }
};
exports.DNSSEC = class DNSSEC extends Resource {
  static type = 'AWS::Route53::DNSSEC';
  constructor(properties) {
    super('AWS::Route53::DNSSEC', properties);
  }
};
exports.DelegationSet = class DelegationSet extends Resource {
  static type = 'AWS::Route53::DelegationSet';
  constructor(properties = {}) {
    super('AWS::Route53::DelegationSet', properties);
  }
};
exports.HealthCheck = class HealthCheck extends Resource {
  static type = 'AWS::Route53::HealthCheck';
  constructor(properties) {
    super('AWS::Route53::HealthCheck', properties);
  }
};
exports.HostedZone = class HostedZone extends Resource {
  static type = 'AWS::Route53::HostedZone';
  constructor(properties = {}) {
    super('AWS::Route53::HostedZone', properties);
  }
};
exports.KeySigningKey = class KeySigningKey extends Resource {
  static type = 'AWS::Route53::KeySigningKey';
  constructor(properties) {
    super('AWS::Route53::KeySigningKey', properties);
  }
};
exports.QueryLoggingConfig = class QueryLoggingConfig extends Resource {
  static type = 'AWS::Route53::QueryLoggingConfig';
  constructor(properties) {
    super('AWS::Route53::QueryLoggingConfig', properties);
  }
};
exports.RecordSet = class RecordSet extends Resource {
  static type = 'AWS::Route53::RecordSet';
  constructor(properties) {
    super('AWS::Route53::RecordSet', properties);
  }
};
exports.RecordSetGroup = class RecordSetGroup extends Resource {
  static type = 'AWS::Route53::RecordSetGroup';
  constructor(properties = {}) {
    super('AWS::Route53::RecordSetGroup', properties);
  }
};
exports.TrafficPolicy = class TrafficPolicy extends Resource {
  static type = 'AWS::Route53::TrafficPolicy';
  constructor(properties) {
    super('AWS::Route53::TrafficPolicy', properties);
  }
};
exports.TrafficPolicyInstance = class TrafficPolicyInstance extends Resource {
  static type = 'AWS::Route53::TrafficPolicyInstance';
  constructor(properties) {
    super('AWS::Route53::TrafficPolicyInstance', properties);
  }
};
