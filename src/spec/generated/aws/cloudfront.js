// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.AnycastIpList = class AnycastIpList extends values.Resource {
  static type = 'AWS::CloudFront::AnycastIpList';
  constructor(properties) {
    super('AWS::CloudFront::AnycastIpList', properties);
  }
};
exports.CachePolicy = class CachePolicy extends values.Resource {
  static type = 'AWS::CloudFront::CachePolicy';
  constructor(properties) {
    super('AWS::CloudFront::CachePolicy', properties);
  }
};
exports.CloudFrontOriginAccessIdentity = class CloudFrontOriginAccessIdentity extends values.Resource {
  static type = 'AWS::CloudFront::CloudFrontOriginAccessIdentity';
  constructor(properties) {
    super('AWS::CloudFront::CloudFrontOriginAccessIdentity', properties);
  }
};
exports.ConnectionFunction = class ConnectionFunction extends values.Resource {
  static type = 'AWS::CloudFront::ConnectionFunction';
  constructor(properties) {
    super('AWS::CloudFront::ConnectionFunction', properties);
  }
};
exports.ConnectionGroup = class ConnectionGroup extends values.Resource {
  static type = 'AWS::CloudFront::ConnectionGroup';
  constructor(properties) {
    super('AWS::CloudFront::ConnectionGroup', properties);
  }
};
exports.ContinuousDeploymentPolicy = class ContinuousDeploymentPolicy extends values.Resource {
  static type = 'AWS::CloudFront::ContinuousDeploymentPolicy';
  constructor(properties) {
    super('AWS::CloudFront::ContinuousDeploymentPolicy', properties);
  }
};
exports.Distribution = class Distribution extends values.Resource {
  static type = 'AWS::CloudFront::Distribution';
  constructor(properties) {
    super('AWS::CloudFront::Distribution', properties);
  }
};
exports.DistributionTenant = class DistributionTenant extends values.Resource {
  static type = 'AWS::CloudFront::DistributionTenant';
  constructor(properties) {
    super('AWS::CloudFront::DistributionTenant', properties);
  }
};
exports.FieldLevelEncryptionProfile = class FieldLevelEncryptionProfile extends values.Resource {
  static type = 'AWS::CloudFront::FieldLevelEncryptionProfile';
  constructor(properties) {
    super('AWS::CloudFront::FieldLevelEncryptionProfile', properties);
  }
};
exports.Function = class Function extends values.Resource {
  static type = 'AWS::CloudFront::Function';
  constructor(properties) {
    super('AWS::CloudFront::Function', properties);
  }
};
exports.KeyGroup = class KeyGroup extends values.Resource {
  static type = 'AWS::CloudFront::KeyGroup';
  constructor(properties) {
    super('AWS::CloudFront::KeyGroup', properties);
  }
};
exports.KeyValueStore = class KeyValueStore extends values.Resource {
  static type = 'AWS::CloudFront::KeyValueStore';
  constructor(properties) {
    super('AWS::CloudFront::KeyValueStore', properties);
  }
};
exports.MonitoringSubscription = class MonitoringSubscription extends values.Resource {
  static type = 'AWS::CloudFront::MonitoringSubscription';
  constructor(properties) {
    super('AWS::CloudFront::MonitoringSubscription', properties);
  }
};
exports.OriginAccessControl = class OriginAccessControl extends values.Resource {
  static type = 'AWS::CloudFront::OriginAccessControl';
  constructor(properties) {
    super('AWS::CloudFront::OriginAccessControl', properties);
  }
};
exports.OriginRequestPolicy = class OriginRequestPolicy extends values.Resource {
  static type = 'AWS::CloudFront::OriginRequestPolicy';
  constructor(properties) {
    super('AWS::CloudFront::OriginRequestPolicy', properties);
  }
};
exports.PublicKey = class PublicKey extends values.Resource {
  static type = 'AWS::CloudFront::PublicKey';
  constructor(properties) {
    super('AWS::CloudFront::PublicKey', properties);
  }
};
exports.RealtimeLogConfig = class RealtimeLogConfig extends values.Resource {
  static type = 'AWS::CloudFront::RealtimeLogConfig';
  constructor(properties) {
    super('AWS::CloudFront::RealtimeLogConfig', properties);
  }
};
exports.ResponseHeadersPolicy = class ResponseHeadersPolicy extends values.Resource {
  static type = 'AWS::CloudFront::ResponseHeadersPolicy';
  constructor(properties) {
    super('AWS::CloudFront::ResponseHeadersPolicy', properties);
  }
};
exports.StreamingDistribution = class StreamingDistribution extends values.Resource {
  static type = 'AWS::CloudFront::StreamingDistribution';
  constructor(properties) {
    super('AWS::CloudFront::StreamingDistribution', properties);
  }
};
exports.TrustStore = class TrustStore extends values.Resource {
  static type = 'AWS::CloudFront::TrustStore';
  constructor(properties) {
    super('AWS::CloudFront::TrustStore', properties);
  }
};
exports.VpcOrigin = class VpcOrigin extends values.Resource {
  static type = 'AWS::CloudFront::VpcOrigin';
  constructor(properties) {
    super('AWS::CloudFront::VpcOrigin', properties);
  }
};
