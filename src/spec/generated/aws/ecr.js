// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.PublicRepository = class PublicRepository extends values.Resource {
  static type = 'AWS::ECR::PublicRepository';
  constructor(properties = {}) {
    super('AWS::ECR::PublicRepository', properties);
  }
};
exports.PullThroughCacheRule = class PullThroughCacheRule extends values.Resource {
  static type = 'AWS::ECR::PullThroughCacheRule';
  constructor(properties = {}) {
    super('AWS::ECR::PullThroughCacheRule', properties);
  }
};
exports.PullTimeUpdateExclusion = class PullTimeUpdateExclusion extends values.Resource {
  static type = 'AWS::ECR::PullTimeUpdateExclusion';
  constructor(properties) {
    super('AWS::ECR::PullTimeUpdateExclusion', properties);
  }
};
exports.RegistryPolicy = class RegistryPolicy extends values.Resource {
  static type = 'AWS::ECR::RegistryPolicy';
  constructor(properties) {
    super('AWS::ECR::RegistryPolicy', properties);
  }
};
exports.RegistryScanningConfiguration = class RegistryScanningConfiguration extends values.Resource {
  static type = 'AWS::ECR::RegistryScanningConfiguration';
  constructor(properties) {
    super('AWS::ECR::RegistryScanningConfiguration', properties);
  }
};
exports.ReplicationConfiguration = class ReplicationConfiguration extends values.Resource {
  static type = 'AWS::ECR::ReplicationConfiguration';
  constructor(properties) {
    super('AWS::ECR::ReplicationConfiguration', properties);
  }
};
exports.Repository = class Repository extends values.Resource {
  static type = 'AWS::ECR::Repository';
  constructor(properties = {}) {
    super('AWS::ECR::Repository', properties);
  }
};
exports.RepositoryCreationTemplate = class RepositoryCreationTemplate extends values.Resource {
  static type = 'AWS::ECR::RepositoryCreationTemplate';
  constructor(properties) {
    super('AWS::ECR::RepositoryCreationTemplate', properties);
  }
};
exports.SigningConfiguration = class SigningConfiguration extends values.Resource {
  static type = 'AWS::ECR::SigningConfiguration';
  constructor(properties) {
    super('AWS::ECR::SigningConfiguration', properties);
  }
};
