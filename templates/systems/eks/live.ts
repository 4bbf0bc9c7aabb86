import type { StackPolicy } from '../../../src/template';
import { ALARM_EMAIL, CERTIFICATE_ARN, CLUSTER_ADMINISTRATOR, CLUSTER_DEPLOYER } from '../settings';

/** What staging and production have in common: everything but their sizes. */
export const live = {
  Zones: '3',
  Nat: 'per-zone',
  AdministratorArn: CLUSTER_ADMINISTRATOR,
  DeployerArn: CLUSTER_DEPLOYER,
  CertificateArn: CERTIFICATE_ARN,
  DeletionProtection: 'true',
  AlarmEmail: ALARM_EMAIL,
} as const;

/** Denies updates that replace or delete the nested stacks with data, and the cluster. */
export const protectStores: StackPolicy = {
  Statement: [
    { Effect: 'Allow', Action: ['Update:*'], Principal: '*', Resource: '*' },
    ...['Data', 'Images', 'Cluster'].map((stack) => ({
      Effect: 'Deny' as const,
      Action: ['Update:Replace' as const, 'Update:Delete' as const],
      Principal: '*' as const,
      Resource: `LogicalResourceId/${stack}`,
    })),
  ],
};
