// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.AnomalyDetector = class AnomalyDetector extends values.Resource {
  static type = 'AWS::APS::AnomalyDetector';
  constructor(properties) {
    super('AWS::APS::AnomalyDetector', properties);
  }
};
exports.ResourcePolicy = class ResourcePolicy extends values.Resource {
  static type = 'AWS::APS::ResourcePolicy';
  constructor(properties) {
    super('AWS::APS::ResourcePolicy', properties);
  }
};
exports.RuleGroupsNamespace = class RuleGroupsNamespace extends values.Resource {
  static type = 'AWS::APS::RuleGroupsNamespace';
  constructor(properties) {
    super('AWS::APS::RuleGroupsNamespace', properties);
  }
};
exports.Scraper = class Scraper extends values.Resource {
  static type = 'AWS::APS::Scraper';
  constructor(properties) {
    super('AWS::APS::Scraper', properties);
  }
};
exports.Workspace = class Workspace extends values.Resource {
  static type = 'AWS::APS::Workspace';
  constructor(properties = {}) {
    super('AWS::APS::Workspace', properties);
  }
};
