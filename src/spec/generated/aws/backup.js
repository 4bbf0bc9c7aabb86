// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.BackupPlan = class BackupPlan extends values.Resource {
  static type = 'AWS::Backup::BackupPlan';
  constructor(properties) {
    super('AWS::Backup::BackupPlan', properties);
  }
};
exports.BackupSelection = class BackupSelection extends values.Resource {
  static type = 'AWS::Backup::BackupSelection';
  constructor(properties) {
    super('AWS::Backup::BackupSelection', properties);
  }
};
exports.BackupVault = class BackupVault extends values.Resource {
  static type = 'AWS::Backup::BackupVault';
  constructor(properties) {
    super('AWS::Backup::BackupVault', properties);
  }
};
exports.Framework = class Framework extends values.Resource {
  static type = 'AWS::Backup::Framework';
  constructor(properties) {
    super('AWS::Backup::Framework', properties);
  }
};
exports.LegalHold = class LegalHold extends values.Resource {
  static type = 'AWS::Backup::LegalHold';
  constructor(properties) {
    super('AWS::Backup::LegalHold', properties);
  }
};
exports.LogicallyAirGappedBackupVault = class LogicallyAirGappedBackupVault extends values.Resource {
  static type = 'AWS::Backup::LogicallyAirGappedBackupVault';
  constructor(properties) {
    super('AWS::Backup::LogicallyAirGappedBackupVault', properties);
  }
};
exports.ReportPlan = class ReportPlan extends values.Resource {
  static type = 'AWS::Backup::ReportPlan';
  constructor(properties) {
    super('AWS::Backup::ReportPlan', properties);
  }
};
exports.RestoreTestingPlan = class RestoreTestingPlan extends values.Resource {
  static type = 'AWS::Backup::RestoreTestingPlan';
  constructor(properties) {
    super('AWS::Backup::RestoreTestingPlan', properties);
  }
};
exports.RestoreTestingSelection = class RestoreTestingSelection extends values.Resource {
  static type = 'AWS::Backup::RestoreTestingSelection';
  constructor(properties) {
    super('AWS::Backup::RestoreTestingSelection', properties);
  }
};
exports.TieringConfiguration = class TieringConfiguration extends values.Resource {
  static type = 'AWS::Backup::TieringConfiguration';
  constructor(properties) {
    super('AWS::Backup::TieringConfiguration', properties);
  }
};
