// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const { Resource } = require('../../values');
exports.AccessEntry = class AccessEntry extends Resource {
  static type = 'AWS::EKS::AccessEntry';
  constructor(properties) {
    super('AWS::EKS::AccessEntry', properties);
  }
};
exports.Addon = class Addon extends Resource {
  static type = 'AWS::EKS::Addon';
  constructor(properties) {
    super('AWS::EKS::Addon', properties);
  }
};
exports.Capability = class Capability extends Resource {
  static type = 'AWS::EKS::Capability';
  constructor(properties) {
    super('AWS::EKS::Capability', properties);
  }
};
exports.CertificateAuthority = class CertificateAuthority extends Resource {
  static type = 'AWS::EKS::CertificateAuthority';
  constructor(properties) {
    super('AWS::EKS::CertificateAuthority', properties);
  }
};
exports.Cluster = class Cluster extends Resource {
  static type = 'AWS::EKS::Cluster';
  constructor(properties) {
    super('AWS::EKS::Cluster', properties);
  }
};
exports.FargateProfile = class FargateProfile extends Resource {
  static type = 'AWS::EKS::FargateProfile';
  constructor(properties) {
    super('AWS::EKS::FargateProfile', properties);
  }
};
exports.IdentityProviderConfig = class IdentityProviderConfig extends Resource {
  static type = 'AWS::EKS::IdentityProviderConfig';
  constructor(properties) {
    super('AWS::EKS::IdentityProviderConfig', properties);
  }
};
exports.Nodegroup = class Nodegroup extends Resource {
  static type = 'AWS::EKS::Nodegroup';
  constructor(properties) {
    super('AWS::EKS::Nodegroup', properties);
  }
};
exports.PodIdentityAssociation = class PodIdentityAssociation extends Resource {
  static type = 'AWS::EKS::PodIdentityAssociation';
  constructor(properties) {
    super('AWS::EKS::PodIdentityAssociation', properties);
  }
};
