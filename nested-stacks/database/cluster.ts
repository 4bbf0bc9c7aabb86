import { equals, type Handle, iff, not, noValue, sub } from '../../src/template';
import { type EC2, RDS } from '../../src/template/aws';
import { exceptions } from '../shared/exceptions';
import { snapshotted } from '../shared/lifetime';
import { addLogGroup } from '../shared/logs';
import type { DatabaseBuilder } from './parameters';

/** Not the default port of PostgreSQL, as control CT.RDS.PR.20 of AWS Control Tower requires. */
const PORT = 5433;
export const DATABASE = 'comments';
export const ENGINE = 'aurora-postgresql';
/** RDS stores the password in a secret of its own, and rotates it. The service does not use this user. */
const MASTER_USER = 'dba';
const PAUSE_AFTER_SECONDS = 900;

export function addCluster(stack: DatabaseBuilder, group: Handle<EC2.SecurityGroup>): Handle<RDS.DBCluster> {
  const { parameters, add, condition } = stack;
  const { Name, KeyArn, DatabaseMinCapacity, DeletionProtection } = parameters;
  const pauses = condition('PausesWhenIdle', equals(DatabaseMinCapacity, 0));
  const isProtected = condition('IsProtected', equals(DeletionProtection, 'true'));
  // RDS would create it without an expiration.
  const logs = addLogGroup(stack, 'Logs', sub`/aws/rds/cluster/${Name}/postgresql`, {
    arn: KeyArn,
    isGiven: condition('HasKey', not(equals(KeyArn, ''))),
  });
  const settings = add(
    'Settings',
    new RDS.DBClusterParameterGroup({
      Description: sub`Settings of the database of ${Name}`,
      Family: 'aurora-postgresql17',
      Parameters: {
        'rds.force_ssl': '1',
        // Statements contain comments and addresses of people, so only changes of the schema are logged.
        log_statement: 'ddl',
        log_connections: '1',
        log_disconnections: '1',
        idle_in_transaction_session_timeout: '60000',
      },
    }),
  );
  return add(
    'Cluster',
    new RDS.DBCluster({
      DBClusterIdentifier: Name,
      Engine: ENGINE,
      EngineVersion: parameters.EngineVersion,
      DatabaseName: DATABASE,
      Port: PORT,
      DBSubnetGroupName: parameters.SubnetGroupName,
      DBClusterParameterGroupName: settings.ref,
      VpcSecurityGroupIds: [group.get('GroupId')],
      ServerlessV2ScalingConfiguration: {
        MinCapacity: DatabaseMinCapacity,
        MaxCapacity: parameters.DatabaseMaxCapacity,
        SecondsUntilAutoPause: iff(pauses, PAUSE_AFTER_SECONDS, noValue),
      },
      MasterUsername: MASTER_USER,
      ManageMasterUserPassword: true,
      MasterUserSecret: { KmsKeyId: KeyArn },
      EnableHttpEndpoint: true,
      EnableIAMDatabaseAuthentication: true,
      StorageEncrypted: true,
      KmsKeyId: KeyArn,
      EnableCloudwatchLogsExports: ['postgresql'],
      BackupRetentionPeriod: parameters.DatabaseBackupDays,
      PreferredBackupWindow: '02:00-03:00',
      PreferredMaintenanceWindow: 'sun:03:30-sun:04:30',
      CopyTagsToSnapshot: true,
      DeletionProtection,
      DeleteAutomatedBackups: iff(isProtected, false, true),
    }),
    {
      ...snapshotted,
      DependsOn: [logs],
      Metadata: exceptions({
        'CT.RDS.PR.3': 'Off only in development environments, which must be easy to delete.',
      }),
      comment:
        'The identifier is fixed, because the name of the log group contains it. A change that would replace the cluster, and so\nlose its data, fails: the identifier exists.',
    },
  );
}
