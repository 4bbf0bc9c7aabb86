// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.Account = class Account extends values.Resource {
  static type = 'AWS::CertificateManager::Account';
  constructor(properties) {
    super('AWS::CertificateManager::Account', properties);
  }
};
exports.AcmeDomainValidation = class AcmeDomainValidation extends values.Resource {
  static type = 'AWS::CertificateManager::AcmeDomainValidation';
  constructor(properties) {
    super('AWS::CertificateManager::AcmeDomainValidation', properties);
  }
};
exports.AcmeEndpoint = class AcmeEndpoint extends values.Resource {
  static type = 'AWS::CertificateManager::AcmeEndpoint';
  constructor(properties) {
    super('AWS::CertificateManager::AcmeEndpoint', properties);
  }
};
exports.AcmeExternalAccountBinding = class AcmeExternalAccountBinding extends values.Resource {
  static type = 'AWS::CertificateManager::AcmeExternalAccountBinding';
  constructor(properties) {
    super('AWS::CertificateManager::AcmeExternalAccountBinding', properties);
  }
};
exports.Certificate = class Certificate extends values.Resource {
  static type = 'AWS::CertificateManager::Certificate';
  constructor(properties) {
    super('AWS::CertificateManager::Certificate', properties);
  }
};
