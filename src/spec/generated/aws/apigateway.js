// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.Account = class Account extends values.Resource {
  static type = 'AWS::ApiGateway::Account';
  constructor(properties = {}) {
    super('AWS::ApiGateway::Account', properties);
  }
};
exports.ApiKey = class ApiKey extends values.Resource {
  static type = 'AWS::ApiGateway::ApiKey';
  constructor(properties = {}) {
    super('AWS::ApiGateway::ApiKey', properties);
  }
};
exports.Authorizer = class Authorizer extends values.Resource {
  static type = 'AWS::ApiGateway::Authorizer';
  constructor(properties) {
    super('AWS::ApiGateway::Authorizer', properties);
  }
};
exports.BasePathMapping = class BasePathMapping extends values.Resource {
  static type = 'AWS::ApiGateway::BasePathMapping';
  constructor(properties) {
    super('AWS::ApiGateway::BasePathMapping', properties);
  }
};
exports.BasePathMappingV2 = class BasePathMappingV2 extends values.Resource {
  static type = 'AWS::ApiGateway::BasePathMappingV2';
  constructor(properties) {
    super('AWS::ApiGateway::BasePathMappingV2', properties);
  }
};
exports.ClientCertificate = class ClientCertificate extends values.Resource {
  static type = 'AWS::ApiGateway::ClientCertificate';
  constructor(properties = {}) {
    super('AWS::ApiGateway::ClientCertificate', properties);
  }
};
exports.Deployment = class Deployment extends values.Resource {
  static type = 'AWS::ApiGateway::Deployment';
  constructor(properties) {
    super('AWS::ApiGateway::Deployment', properties);
  }
};
exports.DocumentationPart = class DocumentationPart extends values.Resource {
  static type = 'AWS::ApiGateway::DocumentationPart';
  constructor(properties) {
    super('AWS::ApiGateway::DocumentationPart', properties);
  }
};
exports.DocumentationVersion = class DocumentationVersion extends values.Resource {
  static type = 'AWS::ApiGateway::DocumentationVersion';
  constructor(properties) {
    super('AWS::ApiGateway::DocumentationVersion', properties);
  }
};
exports.DomainName = class DomainName extends values.Resource {
  static type = 'AWS::ApiGateway::DomainName';
  constructor(properties = {}) {
    super('AWS::ApiGateway::DomainName', properties);
  }
};
exports.DomainNameAccessAssociation = class DomainNameAccessAssociation extends values.Resource {
  static type = 'AWS::ApiGateway::DomainNameAccessAssociation';
  constructor(properties) {
    super('AWS::ApiGateway::DomainNameAccessAssociation', properties);
  }
};
exports.DomainNameV2 = class DomainNameV2 extends values.Resource {
  static type = 'AWS::ApiGateway::DomainNameV2';
  constructor(properties = {}) {
    super('AWS::ApiGateway::DomainNameV2', properties);
  }
};
exports.GatewayResponse = class GatewayResponse extends values.Resource {
  static type = 'AWS::ApiGateway::GatewayResponse';
  constructor(properties) {
    super('AWS::ApiGateway::GatewayResponse', properties);
  }
};
exports.Method = class Method extends values.Resource {
  static type = 'AWS::ApiGateway::Method';
  constructor(properties) {
    super('AWS::ApiGateway::Method', properties);
  }
};
exports.Model = class Model extends values.Resource {
  static type = 'AWS::ApiGateway::Model';
  constructor(properties) {
    super('AWS::ApiGateway::Model', properties);
  }
};
exports.RequestValidator = class RequestValidator extends values.Resource {
  static type = 'AWS::ApiGateway::RequestValidator';
  constructor(properties) {
    super('AWS::ApiGateway::RequestValidator', properties);
  }
};
exports.Resource = class Resource extends values.Resource {
  static type = 'AWS::ApiGateway::Resource';
  constructor(properties) {
    super('AWS::ApiGateway::Resource', properties);
  }
};
exports.RestApi = class RestApi extends values.Resource {
  static type = 'AWS::ApiGateway::RestApi';
  constructor(properties = {}) {
    super('AWS::ApiGateway::RestApi', properties);
  }
};
exports.Stage = class Stage extends values.Resource {
  static type = 'AWS::ApiGateway::Stage';
  constructor(properties) {
    super('AWS::ApiGateway::Stage', properties);
  }
};
exports.UsagePlan = class UsagePlan extends values.Resource {
  static type = 'AWS::ApiGateway::UsagePlan';
  constructor(properties = {}) {
    super('AWS::ApiGateway::UsagePlan', properties);
  }
};
exports.UsagePlanKey = class UsagePlanKey extends values.Resource {
  static type = 'AWS::ApiGateway::UsagePlanKey';
  constructor(properties) {
    super('AWS::ApiGateway::UsagePlanKey', properties);
  }
};
exports.VpcLink = class VpcLink extends values.Resource {
  static type = 'AWS::ApiGateway::VpcLink';
  constructor(properties) {
    super('AWS::ApiGateway::VpcLink', properties);
  }
};
