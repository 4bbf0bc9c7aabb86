// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.HttpNamespace = class HttpNamespace extends values.Resource {
  static type = 'AWS::ServiceDiscovery::HttpNamespace';
  constructor(properties) {
    super('AWS::ServiceDiscovery::HttpNamespace', properties);
  }
};
exports.Instance = class Instance extends values.Resource {
  static type = 'AWS::ServiceDiscovery::Instance';
  constructor(properties) {
    super('AWS::ServiceDiscovery::Instance', properties);
  }
};
exports.PrivateDnsNamespace = class PrivateDnsNamespace extends values.Resource {
  static type = 'AWS::ServiceDiscovery::PrivateDnsNamespace';
  constructor(properties) {
    super('AWS::ServiceDiscovery::PrivateDnsNamespace', properties);
  }
};
exports.PublicDnsNamespace = class PublicDnsNamespace extends values.Resource {
  static type = 'AWS::ServiceDiscovery::PublicDnsNamespace';
  constructor(properties) {
    super('AWS::ServiceDiscovery::PublicDnsNamespace', properties);
  }
};
exports.Service = class Service extends values.Resource {
  static type = 'AWS::ServiceDiscovery::Service';
  constructor(properties = {}) {
    super('AWS::ServiceDiscovery::Service', properties);
  }
};
