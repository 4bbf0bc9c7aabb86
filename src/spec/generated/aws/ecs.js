// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const { Resource } = require('../../values');
exports.CapacityProvider = class CapacityProvider extends Resource {
  static type = 'AWS::ECS::CapacityProvider';
  constructor(properties = {}) {
    super('AWS::ECS::CapacityProvider', properties);
  }
};
exports.Cluster = class Cluster extends Resource {
  static type = 'AWS::ECS::Cluster';
  constructor(properties = {}) {
    super('AWS::ECS::Cluster', properties);
  }
};
exports.ClusterCapacityProviderAssociations = class ClusterCapacityProviderAssociations extends Resource {
  static type = 'AWS::ECS::ClusterCapacityProviderAssociations';
  constructor(properties) {
    super('AWS::ECS::ClusterCapacityProviderAssociations', properties);
  }
};
exports.Daemon = class Daemon extends Resource {
  static type = 'AWS::ECS::Daemon';
  constructor(properties = {}) {
    super('AWS::ECS::Daemon', properties);
  }
};
exports.DaemonTaskDefinition = class DaemonTaskDefinition extends Resource {
  static type = 'AWS::ECS::DaemonTaskDefinition';
  constructor(properties = {}) {
    super('AWS::ECS::DaemonTaskDefinition', properties);
  }
};
exports.ExpressGatewayService = class ExpressGatewayService extends Resource {
  static type = 'AWS::ECS::ExpressGatewayService';
  constructor(properties) {
    super('AWS::ECS::ExpressGatewayService', properties);
  }
};
exports.PrimaryTaskSet = class PrimaryTaskSet extends Resource {
  static type = 'AWS::ECS::PrimaryTaskSet';
  constructor(properties) {
    super('AWS::ECS::PrimaryTaskSet', properties);
  }
};
exports.Service = class Service extends Resource {
  static type = 'AWS::ECS::Service';
  constructor(properties = {}) {
    super('AWS::ECS::Service', properties);
  }
};
exports.TaskDefinition = class TaskDefinition extends Resource {
  static type = 'AWS::ECS::TaskDefinition';
  constructor(properties = {}) {
    super('AWS::ECS::TaskDefinition', properties);
  }
};
exports.TaskSet = class TaskSet extends Resource {
  static type = 'AWS::ECS::TaskSet';
  constructor(properties) {
    super('AWS::ECS::TaskSet', properties);
  }
};
