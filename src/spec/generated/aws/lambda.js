// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const { Resource } = require('../../values');
exports.Alias = class Alias extends Resource {
  static type = 'AWS::Lambda::Alias';
  constructor(properties) {
    super('AWS::Lambda::Alias', properties);
  }
};
exports.CapacityProvider = class CapacityProvider extends Resource {
  static type = 'AWS::Lambda::CapacityProvider';
  constructor(properties) {
    super('AWS::Lambda::CapacityProvider', properties);
  }
};
exports.CodeSigningConfig = class CodeSigningConfig extends Resource {
  static type = 'AWS::Lambda::CodeSigningConfig';
  constructor(properties) {
    super('AWS::Lambda::CodeSigningConfig', properties);
  }
};
exports.EventInvokeConfig = class EventInvokeConfig extends Resource {
  static type = 'AWS::Lambda::EventInvokeConfig';
  constructor(properties) {
    super('AWS::Lambda::EventInvokeConfig', properties);
  }
};
exports.EventSourceMapping = class EventSourceMapping extends Resource {
  static type = 'AWS::Lambda::EventSourceMapping';
  constructor(properties) {
    super('AWS::Lambda::EventSourceMapping', properties);
  }
};
exports.Function = class Function extends Resource {
  static type = 'AWS::Lambda::Function';
  constructor(properties) {
    super('AWS::Lambda::Function', properties);
  }
};
exports.LayerVersion = class LayerVersion extends Resource {
  static type = 'AWS::Lambda::LayerVersion';
  constructor(properties) {
    super('AWS::Lambda::LayerVersion', properties);
  }
};
exports.LayerVersionPermission = class LayerVersionPermission extends Resource {
  static type = 'AWS::Lambda::LayerVersionPermission';
  constructor(properties) {
    super('AWS::Lambda::LayerVersionPermission', properties);
  }
};
exports.MicrovmImage = class MicrovmImage extends Resource {
  static type = 'AWS::Lambda::MicrovmImage';
  constructor(properties) {
    super('AWS::Lambda::MicrovmImage', properties);
  }
};
exports.NetworkConnector = class NetworkConnector extends Resource {
  static type = 'AWS::Lambda::NetworkConnector';
  constructor(properties) {
    super('AWS::Lambda::NetworkConnector', properties);
  }
};
exports.Permission = class Permission extends Resource {
  static type = 'AWS::Lambda::Permission';
  constructor(properties) {
    super('AWS::Lambda::Permission', properties);
  }
};
exports.ResourcePolicy = class ResourcePolicy extends Resource {
  static type = 'AWS::Lambda::ResourcePolicy';
  constructor(properties) {
    super('AWS::Lambda::ResourcePolicy', properties);
  }
};
exports.Url = class Url extends Resource {
  static type = 'AWS::Lambda::Url';
  constructor(properties) {
    super('AWS::Lambda::Url', properties);
  }
};
exports.Version = class Version extends Resource {
  static type = 'AWS::Lambda::Version';
  constructor(properties) {
    super('AWS::Lambda::Version', properties);
  }
};
