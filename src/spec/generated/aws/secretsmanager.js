// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.ResourcePolicy = class ResourcePolicy extends values.Resource {
  static type = 'AWS::SecretsManager::ResourcePolicy';
  constructor(properties) {
    super('AWS::SecretsManager::ResourcePolicy', properties);
  }
};
exports.RotationSchedule = class RotationSchedule extends values.Resource {
  static type = 'AWS::SecretsManager::RotationSchedule';
  constructor(properties) {
    super('AWS::SecretsManager::RotationSchedule', properties);
  }
};
exports.Secret = class Secret extends values.Resource {
  static type = 'AWS::SecretsManager::Secret';
  constructor(properties = {}) {
    super('AWS::SecretsManager::Secret', properties);
  }
};
exports.SecretTargetAttachment = class SecretTargetAttachment extends values.Resource {
  static type = 'AWS::SecretsManager::SecretTargetAttachment';
  constructor(properties) {
    super('AWS::SecretsManager::SecretTargetAttachment', properties);
  }
};
