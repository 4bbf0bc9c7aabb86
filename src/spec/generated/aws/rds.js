// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
'use strict';
const values = require('../../values');
exports.ClusterSnapshot = class ClusterSnapshot extends values.Resource {
  static type = 'AWS::RDS::ClusterSnapshot';
  constructor(properties) {
    super('AWS::RDS::ClusterSnapshot', properties);
  }
};
exports.CustomDBEngineVersion = class CustomDBEngineVersion extends values.Resource {
  static type = 'AWS::RDS::CustomDBEngineVersion';
  constructor(properties) {
    super('AWS::RDS::CustomDBEngineVersion', properties);
  }
};
exports.DBCluster = class DBCluster extends values.Resource {
  static type = 'AWS::RDS::DBCluster';
  constructor(properties = {}) {
    super('AWS::RDS::DBCluster', properties);
  }
};
exports.DBClusterParameterGroup = class DBClusterParameterGroup extends values.Resource {
  static type = 'AWS::RDS::DBClusterParameterGroup';
  constructor(properties) {
    super('AWS::RDS::DBClusterParameterGroup', properties);
  }
};
exports.DBInstance = class DBInstance extends values.Resource {
  static type = 'AWS::RDS::DBInstance';
  constructor(properties = {}) {
    super('AWS::RDS::DBInstance', properties);
  }
};
exports.DBParameterGroup = class DBParameterGroup extends values.Resource {
  static type = 'AWS::RDS::DBParameterGroup';
  constructor(properties) {
    super('AWS::RDS::DBParameterGroup', properties);
  }
};
exports.DBProxy = class DBProxy extends values.Resource {
  static type = 'AWS::RDS::DBProxy';
  constructor(properties) {
    super('AWS::RDS::DBProxy', properties);
  }
};
exports.DBProxyEndpoint = class DBProxyEndpoint extends values.Resource {
  static type = 'AWS::RDS::DBProxyEndpoint';
  constructor(properties) {
    super('AWS::RDS::DBProxyEndpoint', properties);
  }
};
exports.DBProxyTargetGroup = class DBProxyTargetGroup extends values.Resource {
  static type = 'AWS::RDS::DBProxyTargetGroup';
  constructor(properties) {
    super('AWS::RDS::DBProxyTargetGroup', properties);
  }
};
exports.DBSecurityGroup = class DBSecurityGroup extends values.Resource {
  static type = 'AWS::RDS::DBSecurityGroup';
  constructor(properties) {
    super('AWS::RDS::DBSecurityGroup', properties);
  }
};
exports.DBSecurityGroupIngress = class DBSecurityGroupIngress extends values.Resource {
  static type = 'AWS::RDS::DBSecurityGroupIngress';
  constructor(properties) {
    super('AWS::RDS::DBSecurityGroupIngress', properties);
  }
};
exports.DBShardGroup = class DBShardGroup extends values.Resource {
  static type = 'AWS::RDS::DBShardGroup';
  constructor(properties) {
    super('AWS::RDS::DBShardGroup', properties);
  }
};
exports.DBSnapshot = class DBSnapshot extends values.Resource {
  static type = 'AWS::RDS::DBSnapshot';
  constructor(properties) {
    super('AWS::RDS::DBSnapshot', properties);
  }
};
exports.DBSubnetGroup = class DBSubnetGroup extends values.Resource {
  static type = 'AWS::RDS::DBSubnetGroup';
  constructor(properties) {
    super('AWS::RDS::DBSubnetGroup', properties);
  }
};
exports.EventSubscription = class EventSubscription extends values.Resource {
  static type = 'AWS::RDS::EventSubscription';
  constructor(properties) {
    super('AWS::RDS::EventSubscription', properties);
  }
};
exports.GlobalCluster = class GlobalCluster extends values.Resource {
  static type = 'AWS::RDS::GlobalCluster';
  constructor(properties = {}) {
    super('AWS::RDS::GlobalCluster', properties);
  }
};
exports.Integration = class Integration extends values.Resource {
  static type = 'AWS::RDS::Integration';
  constructor(properties) {
    super('AWS::RDS::Integration', properties);
  }
};
exports.OptionGroup = class OptionGroup extends values.Resource {
  static type = 'AWS::RDS::OptionGroup';
  constructor(properties) {
    super('AWS::RDS::OptionGroup', properties);
  }
};
