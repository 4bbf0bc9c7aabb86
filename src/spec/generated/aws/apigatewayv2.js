// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.Api = class Api extends values.Resource {
  static type = 'AWS::ApiGatewayV2::Api';
  constructor(properties = {}) {
    super('AWS::ApiGatewayV2::Api', properties);
  }
};
exports.ApiGatewayManagedOverrides = class ApiGatewayManagedOverrides extends values.Resource {
  static type = 'AWS::ApiGatewayV2::ApiGatewayManagedOverrides';
  constructor(properties) {
    super('AWS::ApiGatewayV2::ApiGatewayManagedOverrides', properties);
  }
};
exports.ApiMapping = class ApiMapping extends values.Resource {
  static type = 'AWS::ApiGatewayV2::ApiMapping';
  constructor(properties) {
    super('AWS::ApiGatewayV2::ApiMapping', properties);
  }
};
exports.Authorizer = class Authorizer extends values.Resource {
  static type = 'AWS::ApiGatewayV2::Authorizer';
  constructor(properties) {
    super('AWS::ApiGatewayV2::Authorizer', properties);
  }
};
exports.Deployment = class Deployment extends values.Resource {
  static type = 'AWS::ApiGatewayV2::Deployment';
  constructor(properties) {
    super('AWS::ApiGatewayV2::Deployment', properties);
  }
};
exports.DomainName = class DomainName extends values.Resource {
  static type = 'AWS::ApiGatewayV2::DomainName';
  constructor(properties) {
    super('AWS::ApiGatewayV2::DomainName', properties);
  }
};
exports.Integration = class Integration extends values.Resource {
  static type = 'AWS::ApiGatewayV2::Integration';
  constructor(properties) {
    super('AWS::ApiGatewayV2::Integration', properties);
  }
};
exports.IntegrationResponse = class IntegrationResponse extends values.Resource {
  static type = 'AWS::ApiGatewayV2::IntegrationResponse';
  constructor(properties) {
    super('AWS::ApiGatewayV2::IntegrationResponse', properties);
  }
};
exports.Model = class Model extends values.Resource {
  static type = 'AWS::ApiGatewayV2::Model';
  constructor(properties) {
    super('AWS::ApiGatewayV2::Model', properties);
  }
};
exports.PortalProduct = class PortalProduct extends values.Resource {
  static type = 'AWS::ApiGatewayV2::PortalProduct';
  constructor(properties) {
    super('AWS::ApiGatewayV2::PortalProduct', properties);
  }
};
exports.Route = class Route extends values.Resource {
  static type = 'AWS::ApiGatewayV2::Route';
  constructor(properties) {
    super('AWS::ApiGatewayV2::Route', properties);
  }
};
exports.RouteResponse = class RouteResponse extends values.Resource {
  static type = 'AWS::ApiGatewayV2::RouteResponse';
  constructor(properties) {
    super('AWS::ApiGatewayV2::RouteResponse', properties);
  }
};
exports.RoutingRule = class RoutingRule extends values.Resource {
  static type = 'AWS::ApiGatewayV2::RoutingRule';
  constructor(properties) {
    super('AWS::ApiGatewayV2::RoutingRule', properties);
  }
};
exports.Stage = class Stage extends values.Resource {
  static type = 'AWS::ApiGatewayV2::Stage';
  constructor(properties) {
    super('AWS::ApiGatewayV2::Stage', properties);
  }
};
exports.VpcLink = class VpcLink extends values.Resource {
  static type = 'AWS::ApiGatewayV2::VpcLink';
  constructor(properties) {
    super('AWS::ApiGatewayV2::VpcLink', properties);
  }
};
