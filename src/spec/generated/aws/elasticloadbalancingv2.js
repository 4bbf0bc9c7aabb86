// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.Listener = class Listener extends values.Resource {
  static type = 'AWS::ElasticLoadBalancingV2::Listener';
  constructor(properties) {
    super('AWS::ElasticLoadBalancingV2::Listener', properties);
  }
};
exports.ListenerCertificate = class ListenerCertificate extends values.Resource {
  static type = 'AWS::ElasticLoadBalancingV2::ListenerCertificate';
  constructor(properties) {
    super('AWS::ElasticLoadBalancingV2::ListenerCertificate', properties);
  }
};
exports.ListenerRule = class ListenerRule extends values.Resource {
  static type = 'AWS::ElasticLoadBalancingV2::ListenerRule';
  constructor(properties) {
    super('AWS::ElasticLoadBalancingV2::ListenerRule', properties);
  }
};
exports.LoadBalancer = class LoadBalancer extends values.Resource {
  static type = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
  constructor(properties = {}) {
    super('AWS::ElasticLoadBalancingV2::LoadBalancer', properties);
  }
};
exports.TargetGroup = class TargetGroup extends values.Resource {
  static type = 'AWS::ElasticLoadBalancingV2::TargetGroup';
  constructor(properties = {}) {
    super('AWS::ElasticLoadBalancingV2::TargetGroup', properties);
  }
};
exports.TrustStore = class TrustStore extends values.Resource {
  static type = 'AWS::ElasticLoadBalancingV2::TrustStore';
  constructor(properties = {}) {
    super('AWS::ElasticLoadBalancingV2::TrustStore', properties);
  }
};
exports.TrustStoreRevocation = class TrustStoreRevocation extends values.Resource {
  static type = 'AWS::ElasticLoadBalancingV2::TrustStoreRevocation';
  constructor(properties = {}) {
    super('AWS::ElasticLoadBalancingV2::TrustStoreRevocation', properties);
  }
};
