import type { StackBuilder } from '../../src/template';
import { boundaryParameter, keyParameter, nameParameter } from '../shared/parameters';

const group = 'Database';

/** What an environment chooses. */
export const databaseSizeParameters = {
  DatabaseMinCapacity: {
    Type: 'Number',
    Description:
      'Minimum capacity of each database instance in Aurora capacity units, in steps of 0.5. With 0 the database pauses when it has no connections',
    Default: 0,
    MinValue: 0,
    MaxValue: 256,
    label: 'Minimum capacity',
    group,
  },
  DatabaseMaxCapacity: {
    Type: 'Number',
    Description: 'Maximum capacity of each database instance in Aurora capacity units',
    Default: 2,
    MinValue: 1,
    MaxValue: 256,
    label: 'Maximum capacity',
    group,
  },
  DatabaseStandby: {
    Type: 'String',
    Description: 'Whether a second instance in another Availability Zone can replace the first one',
    Default: 'false',
    AllowedValues: ['true', 'false'],
    label: 'Standby instance',
    group,
  },
  DatabaseBackupDays: {
    Type: 'Number',
    Description: 'Days for which the database can be restored to any second',
    Default: 7,
    MinValue: 7,
    MaxValue: 35,
    label: 'Days to keep backups',
    group,
  },
} as const;

export const databaseParameters = {
  ...nameParameter,
  ...keyParameter,
  VpcId: {
    Type: 'AWS::EC2::VPC::Id',
    Description: 'VPC of the database',
    label: 'VPC',
    group,
  },
  SubnetGroupName: {
    Type: 'String',
    Description: 'Subnet group of the private subnets',
    MinLength: 1,
    of: 'AWS::RDS::DBSubnetGroup.DBSubnetGroupName',
    label: 'Subnet group',
    group,
  },
  EngineVersion: {
    Type: 'String',
    Description: 'Version of Aurora PostgreSQL',
    Default: '17.7',
    AllowedPattern: '17\\.[0-9]+',
    ConstraintDescription: 'must be a version of Aurora PostgreSQL 17, such as 17.7',
    label: 'Engine version',
    group,
  },
  DeletionProtection: {
    Type: 'String',
    Description:
      'Whether the database cannot be deleted, and its automated backups are kept after a deletion',
    Default: 'true',
    AllowedValues: ['true', 'false'],
    label: 'Deletion protection',
    group,
  },
  ...databaseSizeParameters,
  ...boundaryParameter,
} as const;

export type DatabaseBuilder = StackBuilder<typeof databaseParameters>;
