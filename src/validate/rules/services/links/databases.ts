import { type Link, same } from './link';

/** Amazon RDS API, CreateDBInstance: instances of a cluster have its engine and encryption. */
export const databaseLinks: readonly Link[] = ['Engine', 'StorageEncrypted'].map((property) => ({
  from: 'AWS::RDS::DBInstance',
  at: ['DBClusterIdentifier'],
  to: 'AWS::RDS::DBCluster',
  demands: same(property, 'source'),
}));
