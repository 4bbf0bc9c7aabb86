// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.Alias = class Alias extends values.Resource {
  static type = 'AWS::Lambda::Alias';
  constructor(properties) {
    super('AWS::Lambda::Alias', properties);
  }
};
exports.CapacityProvider = class CapacityProvider extends values.Resource {
  static type = 'AWS::Lambda::CapacityProvider';
  constructor(properties) {
    super('AWS::Lambda::CapacityProvider', properties);
  }
};
exports.CodeSigningConfig = class CodeSigningConfig extends values.Resource {
  static type = 'AWS::Lambda::CodeSigningConfig';
  constructor(properties) {
    super('AWS::Lambda::CodeSigningConfig', properties);
  }
};
exports.EventInvokeConfig = class EventInvokeConfig extends values.Resource {
  static type = 'AWS::Lambda::EventInvokeConfig';
  constructor(properties) {
    super('AWS::Lambda::EventInvokeConfig', properties);
  }
};
exports.EventSourceMapping = class EventSourceMapping extends values.Resource {
  static type = 'AWS::Lambda::EventSourceMapping';
  constructor(properties) {
    super('AWS::Lambda::EventSourceMapping', properties);
  }
};
exports.Function = class Function extends values.Resource {
  static type = 'AWS::Lambda::Function';
  constructor(properties) {
    super('AWS::Lambda::Function', properties);
  }
};
exports.LayerVersion = class LayerVersion extends values.Resource {
  static type = 'AWS::Lambda::LayerVersion';
  constructor(properties) {
    super('AWS::Lambda::LayerVersion', properties);
  }
};
exports.LayerVersionPermission = class LayerVersionPermission extends values.Resource {
  static type = 'AWS::Lambda::LayerVersionPermission';
  constructor(properties) {
    super('AWS::Lambda::LayerVersionPermission', properties);
  }
};
exports.MicrovmImage = class MicrovmImage extends values.Resource {
  static type = 'AWS::Lambda::MicrovmImage';
  constructor(properties) {
    super('AWS::Lambda::MicrovmImage', properties);
  }
};
exports.NetworkConnector = class NetworkConnector extends values.Resource {
  static type = 'AWS::Lambda::NetworkConnector';
  constructor(properties) {
    super('AWS::Lambda::NetworkConnector', properties);
  }
};
exports.Permission = class Permission extends values.Resource {
  static type = 'AWS::Lambda::Permission';
  constructor(properties) {
    super('AWS::Lambda::Permission', properties);
  }
};
exports.ResourcePolicy = class ResourcePolicy extends values.Resource {
  static type = 'AWS::Lambda::ResourcePolicy';
  constructor(properties) {
    super('AWS::Lambda::ResourcePolicy', properties);
  }
};
exports.Url = class Url extends values.Resource {
  static type = 'AWS::Lambda::Url';
  constructor(properties) {
    super('AWS::Lambda::Url', properties);
  }
};
exports.Version = class Version extends values.Resource {
  static type = 'AWS::Lambda::Version';
  constructor(properties) {
    super('AWS::Lambda::Version', properties);
  }
};
