import { accountId, equals, type Handle, partition, region, sub } from '../../src/template';
import { type IAM, RDS } from '../../src/template/aws';
import { disposable } from '../shared/lifetime';
import { allow, trust } from '../shared/policies';
import { addRole } from '../shared/roles';
import { ENGINE } from './cluster';
import type { DatabaseBuilder } from './parameters';

/** One instance writes. The standby, if there is one, replaces it when it or its zone fails. */
export function addInstances(stack: DatabaseBuilder, cluster: Handle<RDS.DBCluster>): void {
  const { parameters, add, condition } = stack;
  const instance = new RDS.DBInstance({
    DBClusterIdentifier: cluster.ref,
    Engine: ENGINE,
    DBInstanceClass: 'db.serverless',
    PubliclyAccessible: false,
    AutoMinorVersionUpgrade: true,
    MonitoringInterval: 60,
    MonitoringRoleArn: addMonitoringRole(stack).get('Arn'),
    // A standby with tier 0 or 1 has the capacity of the writer, so it can replace it at any time.
    PromotionTier: 0,
  });
  // The data is in the cluster.
  const writer = add('Writer', instance, disposable);
  add('Standby', instance, {
    ...disposable,
    Condition: condition('HasStandby', equals(parameters.DatabaseStandby, 'true')),
    // The first instance of a cluster is the one that writes.
    DependsOn: [writer],
  });
}

/** RDS writes metrics of the operating system with it, to a log group that all databases of the account share. */
function addMonitoringRole(stack: DatabaseBuilder): Handle<IAM.Role> {
  const group = sub`arn:${partition}:logs:${region}:${accountId}:log-group:RDSOSMetrics`;
  return addRole(stack, 'MonitoringRole', {
    AssumeRolePolicyDocument: trust('monitoring.rds.amazonaws.com', {
      arn: sub`arn:${partition}:rds:${region}:${accountId}:db:*`,
    }),
    Policies: [
      {
        PolicyName: 'write-metrics',
        // AmazonRDSEnhancedMonitoringRole, limited to this account and Region.
        PolicyDocument: allow({
          Sid: 'WriteMetrics',
          Action: [
            'logs:CreateLogGroup',
            'logs:CreateLogStream',
            'logs:DescribeLogStreams',
            'logs:GetLogEvents',
            'logs:PutLogEvents',
            'logs:PutRetentionPolicy',
          ],
          Resource: [group, sub`${group}:*`],
        }),
      },
    ],
  });
}
