// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.ChangeSet = class ChangeSet extends values.Resource {
  static type = 'AWS::CloudFormation::ChangeSet';
  constructor(properties) {
    super('AWS::CloudFormation::ChangeSet', properties);
  }
};
exports.CustomResource = class CustomResource extends values.Resource {
  static type = 'AWS::CloudFormation::CustomResource';
  constructor(properties) {
    super('AWS::CloudFormation::CustomResource', properties);
  }
};
exports.GeneratedTemplate = class GeneratedTemplate extends values.Resource {
  static type = 'AWS::CloudFormation::GeneratedTemplate';
  constructor(properties) {
    super('AWS::CloudFormation::GeneratedTemplate', properties);
  }
};
exports.GuardHook = class GuardHook extends values.Resource {
  static type = 'AWS::CloudFormation::GuardHook';
  constructor(properties) {
    super('AWS::CloudFormation::GuardHook', properties);
  }
};
exports.HookDefaultVersion = class HookDefaultVersion extends values.Resource {
  static type = 'AWS::CloudFormation::HookDefaultVersion';
  constructor(properties = {}) {
    super('AWS::CloudFormation::HookDefaultVersion', properties);
  }
};
exports.HookTypeConfig = class HookTypeConfig extends values.Resource {
  static type = 'AWS::CloudFormation::HookTypeConfig';
  constructor(properties = {}) {
    super('AWS::CloudFormation::HookTypeConfig', properties);
  }
};
exports.HookVersion = class HookVersion extends values.Resource {
  static type = 'AWS::CloudFormation::HookVersion';
  constructor(properties) {
    super('AWS::CloudFormation::HookVersion', properties);
  }
};
exports.LambdaHook = class LambdaHook extends values.Resource {
  static type = 'AWS::CloudFormation::LambdaHook';
  constructor(properties) {
    super('AWS::CloudFormation::LambdaHook', properties);
  }
};
exports.Macro = class Macro extends values.Resource {
  static type = 'AWS::CloudFormation::Macro';
  constructor(properties) {
    super('AWS::CloudFormation::Macro', properties);
  }
};
exports.ModuleDefaultVersion = class ModuleDefaultVersion extends values.Resource {
  static type = 'AWS::CloudFormation::ModuleDefaultVersion';
  constructor(properties = {}) {
    super('AWS::CloudFormation::ModuleDefaultVersion', properties);
  }
};
exports.ModuleVersion = class ModuleVersion extends values.Resource {
  static type = 'AWS::CloudFormation::ModuleVersion';
  constructor(properties) {
    super('AWS::CloudFormation::ModuleVersion', properties);
  }
};
exports.PublicTypeVersion = class PublicTypeVersion extends values.Resource {
  static type = 'AWS::CloudFormation::PublicTypeVersion';
  constructor(properties = {}) {
    super('AWS::CloudFormation::PublicTypeVersion', properties);
  }
};
exports.Publisher = class Publisher extends values.Resource {
  static type = 'AWS::CloudFormation::Publisher';
  constructor(properties) {
    super('AWS::CloudFormation::Publisher', properties);
  }
};
exports.ResourceDefaultVersion = class ResourceDefaultVersion extends values.Resource {
  static type = 'AWS::CloudFormation::ResourceDefaultVersion';
  constructor(properties = {}) {
    super('AWS::CloudFormation::ResourceDefaultVersion', properties);
  }
};
exports.ResourceVersion = class ResourceVersion extends values.Resource {
  static type = 'AWS::CloudFormation::ResourceVersion';
  constructor(properties) {
    super('AWS::CloudFormation::ResourceVersion', properties);
  }
};
exports.Stack = class Stack extends values.Resource {
  static type = 'AWS::CloudFormation::Stack';
  constructor(properties = {}) {
    super('AWS::CloudFormation::Stack', properties);
  }
};
exports.StackSet = class StackSet extends values.Resource {
  static type = 'AWS::CloudFormation::StackSet';
  constructor(properties) {
    super('AWS::CloudFormation::StackSet', properties);
  }
};
exports.TypeActivation = class TypeActivation extends values.Resource {
  static type = 'AWS::CloudFormation::TypeActivation';
  constructor(properties = {}) {
    super('AWS::CloudFormation::TypeActivation', properties);
  }
};
exports.WaitCondition = class WaitCondition extends values.Resource {
  static type = 'AWS::CloudFormation::WaitCondition';
  constructor(properties = {}) {
    super('AWS::CloudFormation::WaitCondition', properties);
  }
};
exports.WaitConditionHandle = class WaitConditionHandle extends values.Resource {
  static type = 'AWS::CloudFormation::WaitConditionHandle';
  constructor(properties = {}) {
    super('AWS::CloudFormation::WaitConditionHandle', properties);
  }
};
