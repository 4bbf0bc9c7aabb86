// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const { Resource } = require('../../values');
exports.ClusterSnapshot = class ClusterSnapshot extends Resource {
  static type = 'AWS::RDS::ClusterSnapshot';
  constructor(properties) {
    super('AWS::RDS::ClusterSnapshot', properties);
  }
};
exports.CustomDBEngineVersion = class CustomDBEngineVersion extends Resource {
  static type = 'AWS::RDS::CustomDBEngineVersion';
  constructor(properties) {
    super('AWS::RDS::CustomDBEngineVersion', properties);
  }
};
exports.DBCluster = class DBCluster extends Resource {
  static type = 'AWS::RDS::DBCluster';
  constructor(properties = {}) {
    super('AWS::RDS::DBCluster', properties);
  }
};
exports.DBClusterParameterGroup = class DBClusterParameterGroup extends Resource {
  static type = 'AWS::RDS::DBClusterParameterGroup';
  constructor(properties) {
    super('AWS::RDS::DBClusterParameterGroup', properties);
  }
};
exports.DBInstance = class DBInstance extends Resource {
  static type = 'AWS::RDS::DBInstance';
  constructor(properties = {}) {
    super('AWS::RDS::DBInstance', properties);
  }
};
exports.DBParameterGroup = class DBParameterGroup extends Resource {
  static type = 'AWS::RDS::DBParameterGroup';
  constructor(properties) {
    super('AWS::RDS::DBParameterGroup', properties);
  }
};
exports.DBProxy = class DBProxy extends Resource {
  static type = 'AWS::RDS::DBProxy';
  constructor(properties) {
    super('AWS::RDS::DBProxy', properties);
  }
};
exports.DBProxyEndpoint = class DBProxyEndpoint extends Resource {
  static type = 'AWS::RDS::DBProxyEndpoint';
  constructor(properties) {
    super('AWS::RDS::DBProxyEndpoint', properties);
  }
};
exports.DBProxyTargetGroup = class DBProxyTargetGroup extends Resource {
  static type = 'AWS::RDS::DBProxyTargetGroup';
  constructor(properties) {
    super('AWS::RDS::DBProxyTargetGroup', properties);
  }
};
exports.DBSecurityGroup = class DBSecurityGroup extends Resource {
  static type = 'AWS::RDS::DBSecurityGroup';
  constructor(properties) {
    super('AWS::RDS::DBSecurityGroup', properties);
  }
};
exports.DBSecurityGroupIngress = class DBSecurityGroupIngress extends Resource {
  static type = 'AWS::RDS::DBSecurityGroupIngress';
  constructor(properties) {
    super('AWS::RDS::DBSecurityGroupIngress', properties);
  }
};
exports.DBShardGroup = class DBShardGroup extends Resource {
  static type = 'AWS::RDS::DBShardGroup';
  constructor(properties) {
    super('AWS::RDS::DBShardGroup', properties);
  }
};
exports.DBSnapshot = class DBSnapshot extends Resource {
  static type = 'AWS::RDS::DBSnapshot';
  constructor(properties) {
    super('AWS::RDS::DBSnapshot', properties);
  }
};
exports.DBSubnetGroup = class DBSubnetGroup extends Resource {
  static type = 'AWS::RDS::DBSubnetGroup';
  constructor(properties) {
    super('AWS::RDS::DBSubnetGroup', properties);
  }
};
exports.EventSubscription = class EventSubscription extends Resource {
  static type = 'AWS::RDS::EventSubscription';
  constructor(properties) {
    super('AWS::RDS::EventSubscription', properties);
  }
};
exports.GlobalCluster = class GlobalCluster extends Resource {
  static type = 'AWS::RDS::GlobalCluster';
  constructor(properties = {}) {
    super('AWS::RDS::GlobalCluster', properties);
  }
};
exports.Integration = class Integration extends Resource {
  static type = 'AWS::RDS::Integration';
  constructor(properties) {
    super('AWS::RDS::Integration', properties);
  }
};
exports.OptionGroup = class OptionGroup extends Resource {
  static type = 'AWS::RDS::OptionGroup';
  constructor(properties) {
    super('AWS::RDS::OptionGroup', properties);
  }
};
