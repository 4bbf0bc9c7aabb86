// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.CapacityProvider = class CapacityProvider extends values.Resource {
  static type = 'AWS::ECS::CapacityProvider';
  constructor(properties = {}) {
    super('AWS::ECS::CapacityProvider', properties);
  }
};
exports.Cluster = class Cluster extends values.Resource {
  static type = 'AWS::ECS::Cluster';
  constructor(properties = {}) {
    super('AWS::ECS::Cluster', properties);
  }
};
exports.ClusterCapacityProviderAssociations = class ClusterCapacityProviderAssociations extends values.Resource {
  static type = 'AWS::ECS::ClusterCapacityProviderAssociations';
  constructor(properties) {
    super('AWS::ECS::ClusterCapacityProviderAssociations', properties);
  }
};
exports.Daemon = class Daemon extends values.Resource {
  static type = 'AWS::ECS::Daemon';
  constructor(properties = {}) {
    super('AWS::ECS::Daemon', properties);
  }
};
exports.DaemonTaskDefinition = class DaemonTaskDefinition extends values.Resource {
  static type = 'AWS::ECS::DaemonTaskDefinition';
  constructor(properties = {}) {
    super('AWS::ECS::DaemonTaskDefinition', properties);
  }
};
exports.ExpressGatewayService = class ExpressGatewayService extends values.Resource {
  static type = 'AWS::ECS::ExpressGatewayService';
  constructor(properties) {
    super('AWS::ECS::ExpressGatewayService', properties);
  }
};
exports.PrimaryTaskSet = class PrimaryTaskSet extends values.Resource {
  static type = 'AWS::ECS::PrimaryTaskSet';
  constructor(properties) {
    super('AWS::ECS::PrimaryTaskSet', properties);
  }
};
exports.Service = class Service extends values.Resource {
  static type = 'AWS::ECS::Service';
  constructor(properties = {}) {
    super('AWS::ECS::Service', properties);
  }
};
exports.TaskDefinition = class TaskDefinition extends values.Resource {
  static type = 'AWS::ECS::TaskDefinition';
  constructor(properties = {}) {
    super('AWS::ECS::TaskDefinition', properties);
  }
};
exports.TaskSet = class TaskSet extends values.Resource {
  static type = 'AWS::ECS::TaskSet';
  constructor(properties) {
    super('AWS::ECS::TaskSet', properties);
  }
};
