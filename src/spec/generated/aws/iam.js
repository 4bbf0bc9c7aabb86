// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.AccessKey = class AccessKey extends values.Resource {
  static type = 'AWS::IAM::AccessKey';
  constructor(properties) {
    super('AWS::IAM::AccessKey', properties);
  }
};
exports.Group = class Group extends values.Resource {
  static type = 'AWS::IAM::Group';
  constructor(properties = {}) {
    super('AWS::IAM::Group', properties);
  }
};
exports.GroupPolicy = class GroupPolicy extends values.Resource {
  static type = 'AWS::IAM::GroupPolicy';
  constructor(properties) {
    super('AWS::IAM::GroupPolicy', properties);
  }
};
exports.InstanceProfile = class InstanceProfile extends values.Resource {
  static type = 'AWS::IAM::InstanceProfile';
  constructor(properties) {
    super('AWS::IAM::InstanceProfile', properties);
  }
};
exports.ManagedPolicy = class ManagedPolicy extends values.Resource {
  static type = 'AWS::IAM::ManagedPolicy';
  constructor(properties) {
    super('AWS::IAM::ManagedPolicy', properties);
  }
};
exports.OIDCProvider = class OIDCProvider extends values.Resource {
  static type = 'AWS::IAM::OIDCProvider';
  constructor(properties = {}) {
    super('AWS::IAM::OIDCProvider', properties);
  }
};
exports.Policy = class Policy extends values.Resource {
  static type = 'AWS::IAM::Policy';
  constructor(properties) {
    super('AWS::IAM::Policy', properties);
  }
};
exports.Role = class Role extends values.Resource {
  static type = 'AWS::IAM::Role';
  constructor(properties) {
    super('AWS::IAM::Role', properties);
  }
};
exports.RolePolicy = class RolePolicy extends values.Resource {
  static type = 'AWS::IAM::RolePolicy';
  constructor(properties) {
    super('AWS::IAM::RolePolicy', properties);
  }
};
exports.SAMLProvider = class SAMLProvider extends values.Resource {
  static type = 'AWS::IAM::SAMLProvider';
  constructor(properties = {}) {
    super('AWS::IAM::SAMLProvider', properties);
  }
};
exports.ServerCertificate = class ServerCertificate extends values.Resource {
  static type = 'AWS::IAM::ServerCertificate';
  constructor(properties = {}) {
    super('AWS::IAM::ServerCertificate', properties);
  }
};
exports.ServiceLinkedRole = class ServiceLinkedRole extends values.Resource {
  static type = 'AWS::IAM::ServiceLinkedRole';
  constructor(properties = {}) {
    super('AWS::IAM::ServiceLinkedRole', properties);
  }
};
exports.User = class User extends values.Resource {
  static type = 'AWS::IAM::User';
  constructor(properties = {}) {
    super('AWS::IAM::User', properties);
  }
};
exports.UserPolicy = class UserPolicy extends values.Resource {
  static type = 'AWS::IAM::UserPolicy';
  constructor(properties) {
    super('AWS::IAM::UserPolicy', properties);
  }
};
exports.UserToGroupAddition = class UserToGroupAddition extends values.Resource {
  static type = 'AWS::IAM::UserToGroupAddition';
  constructor(properties) {
    super('AWS::IAM::UserToGroupAddition', properties);
  }
};
exports.VirtualMFADevice = class VirtualMFADevice extends values.Resource {
  static type = 'AWS::IAM::VirtualMFADevice';
  constructor(properties) {
    super('AWS::IAM::VirtualMFADevice', properties);
  }
};
