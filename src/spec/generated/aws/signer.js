// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.ProfilePermission = class ProfilePermission extends values.Resource {
  static type = 'AWS::Signer::ProfilePermission';
  constructor(properties) {
    super('AWS::Signer::ProfilePermission', properties);
  }
};
exports.SigningProfile = class SigningProfile extends values.Resource {
  static type = 'AWS::Signer::SigningProfile';
  constructor(properties) {
    super('AWS::Signer::SigningProfile', properties);
  }
};
