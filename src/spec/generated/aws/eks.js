// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.AccessEntry = class AccessEntry extends values.Resource {
  static type = 'AWS::EKS::AccessEntry';
  constructor(properties) {
    super('AWS::EKS::AccessEntry', properties);
  }
};
exports.Addon = class Addon extends values.Resource {
  static type = 'AWS::EKS::Addon';
  constructor(properties) {
    super('AWS::EKS::Addon', properties);
  }
};
exports.Capability = class Capability extends values.Resource {
  static type = 'AWS::EKS::Capability';
  constructor(properties) {
    super('AWS::EKS::Capability', properties);
  }
};
exports.CertificateAuthority = class CertificateAuthority extends values.Resource {
  static type = 'AWS::EKS::CertificateAuthority';
  constructor(properties) {
    super('AWS::EKS::CertificateAuthority', properties);
  }
};
exports.Cluster = class Cluster extends values.Resource {
  static type = 'AWS::EKS::Cluster';
  constructor(properties) {
    super('AWS::EKS::Cluster', properties);
  }
};
exports.FargateProfile = class FargateProfile extends values.Resource {
  static type = 'AWS::EKS::FargateProfile';
  constructor(properties) {
    super('AWS::EKS::FargateProfile', properties);
  }
};
exports.IdentityProviderConfig = class IdentityProviderConfig extends values.Resource {
  static type = 'AWS::EKS::IdentityProviderConfig';
  constructor(properties) {
    super('AWS::EKS::IdentityProviderConfig', properties);
  }
};
exports.Nodegroup = class Nodegroup extends values.Resource {
  static type = 'AWS::EKS::Nodegroup';
  constructor(properties) {
    super('AWS::EKS::Nodegroup', properties);
  }
};
exports.PodIdentityAssociation = class PodIdentityAssociation extends values.Resource {
  static type = 'AWS::EKS::PodIdentityAssociation';
  constructor(properties) {
    super('AWS::EKS::PodIdentityAssociation', properties);
  }
};
