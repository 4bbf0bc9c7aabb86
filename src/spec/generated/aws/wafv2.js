// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.IPSet = class IPSet extends values.Resource {
  static type = 'AWS::WAFv2::IPSet';
  constructor(properties) {
    super('AWS::WAFv2::IPSet', properties);
  }
};
exports.LoggingConfiguration = class LoggingConfiguration extends values.Resource {
  static type = 'AWS::WAFv2::LoggingConfiguration';
  constructor(properties) {
    super('AWS::WAFv2::LoggingConfiguration', properties);
  }
};
exports.RegexPatternSet = class RegexPatternSet extends values.Resource {
  static type = 'AWS::WAFv2::RegexPatternSet';
  constructor(properties) {
    super('AWS::WAFv2::RegexPatternSet', properties);
  }
};
exports.RuleGroup = class RuleGroup extends values.Resource {
  static type = 'AWS::WAFv2::RuleGroup';
  constructor(properties) {
    super('AWS::WAFv2::RuleGroup', properties);
  }
};
exports.WebACL = class WebACL extends values.Resource {
  static type = 'AWS::WAFv2::WebACL';
  constructor(properties) {
    super('AWS::WAFv2::WebACL', properties);
  }
};
exports.WebACLAssociation = class WebACLAssociation extends values.Resource {
  static type = 'AWS::WAFv2::WebACLAssociation';
  constructor(properties) {
    super('AWS::WAFv2::WebACLAssociation', properties);
  }
};
