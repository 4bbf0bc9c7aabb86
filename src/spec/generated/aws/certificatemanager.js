// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const { Resource } = require('../../values');
exports.Account = class Account extends Resource {
  static type = 'AWS::CertificateManager::Account';
  constructor(properties) {
    super('AWS::CertificateManager::Account', properties);
  }
};
exports.AcmeDomainValidation = class AcmeDomainValidation extends Resource {
  static type = 'AWS::CertificateManager::AcmeDomainValidation';
  constructor(properties) {
    super('AWS::CertificateManager::AcmeDomainValidation', properties);
  }
};
exports.AcmeEndpoint = class AcmeEndpoint extends Resource {
  static type = 'AWS::CertificateManager::AcmeEndpoint';
  constructor(properties) {
    super('AWS::CertificateManager::AcmeEndpoint', properties);
  }
};
exports.AcmeExternalAccountBinding = class AcmeExternalAccountBinding extends Resource {
  static type = 'AWS::CertificateManager::AcmeExternalAccountBinding';
  constructor(properties) {
    super('AWS::CertificateManager::AcmeExternalAccountBinding', properties);
  }
};
exports.Certificate = class Certificate extends Resource {
  static type = 'AWS::CertificateManager::Certificate';
  constructor(properties) {
    super('AWS::CertificateManager::Certificate', properties);
  }
};
