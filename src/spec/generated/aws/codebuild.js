// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.Fleet = class Fleet extends values.Resource {
  static type = 'AWS::CodeBuild::Fleet';
  constructor(properties = {}) {
    super('AWS::CodeBuild::Fleet', properties);
  }
};
exports.Project = class Project extends values.Resource {
  static type = 'AWS::CodeBuild::Project';
  constructor(properties) {
    super('AWS::CodeBuild::Project', properties);
  }
};
exports.ReportGroup = class ReportGroup extends values.Resource {
  static type = 'AWS::CodeBuild::ReportGroup';
  constructor(properties) {
    super('AWS::CodeBuild::ReportGroup', properties);
  }
};
exports.SourceCredential = class SourceCredential extends values.Resource {
  static type = 'AWS::CodeBuild::SourceCredential';
  constructor(properties) {
    super('AWS::CodeBuild::SourceCredential', properties);
  }
};
