// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.Association = class Association extends values.Resource {
  static type = 'AWS::SSM::Association';
  constructor(properties) {
    super('AWS::SSM::Association', properties);
  }
};
exports.CloudConnector = class CloudConnector extends values.Resource {
  static type = 'AWS::SSM::CloudConnector';
  constructor(properties) {
    super('AWS::SSM::CloudConnector', properties);
  }
};
exports.Document = class Document extends values.Resource {
  static type = 'AWS::SSM::Document';
  constructor(properties) {
    super('AWS::SSM::Document', properties);
  }
};
exports.MaintenanceWindow = class MaintenanceWindow extends values.Resource {
  static type = 'AWS::SSM::MaintenanceWindow';
  constructor(properties) {
    super('AWS::SSM::MaintenanceWindow', properties);
  }
};
exports.MaintenanceWindowTarget = class MaintenanceWindowTarget extends values.Resource {
  static type = 'AWS::SSM::MaintenanceWindowTarget';
  constructor(properties) {
    super('AWS::SSM::MaintenanceWindowTarget', properties);
  }
};
exports.MaintenanceWindowTask = class MaintenanceWindowTask extends values.Resource {
  static type = 'AWS::SSM::MaintenanceWindowTask';
  constructor(properties) {
    super('AWS::SSM::MaintenanceWindowTask', properties);
  }
};
exports.OpsItem = class OpsItem extends values.Resource {
  static type = 'AWS::SSM::OpsItem';
  constructor(properties) {
    super('AWS::SSM::OpsItem', properties);
  }
};
exports.Parameter = class Parameter extends values.Resource {
  static type = 'AWS::SSM::Parameter';
  constructor(properties) {
    super('AWS::SSM::Parameter', properties);
  }
};
exports.PatchBaseline = class PatchBaseline extends values.Resource {
  static type = 'AWS::SSM::PatchBaseline';
  constructor(properties) {
    super('AWS::SSM::PatchBaseline', properties);
  }
};
exports.ResourceDataSync = class ResourceDataSync extends values.Resource {
  static type = 'AWS::SSM::ResourceDataSync';
  constructor(properties) {
    super('AWS::SSM::ResourceDataSync', properties);
  }
};
exports.ResourcePolicy = class ResourcePolicy extends values.Resource {
  static type = 'AWS::SSM::ResourcePolicy';
  constructor(properties) {
    super('AWS::SSM::ResourcePolicy', properties);
  }
};
exports.ServiceSetting = class ServiceSetting extends values.Resource {
  static type = 'AWS::SSM::ServiceSetting';
  constructor(properties) {
    super('AWS::SSM::ServiceSetting', properties);
  }
};
