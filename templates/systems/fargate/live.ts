import type { StackPolicy } from '../../../src/template';
import { ALARM_EMAIL, CERTIFICATE_ARN, TEST_CIDR } from '../settings';

/** What staging and production have in common: everything but their sizes. */
export const live = {
  Architecture: 'ARM64',
  SpotWeight: 1,
  CertificateArn: CERTIFICATE_ARN,
  DeploymentStrategy: 'canary',
  Pause: 'true',
  TestCidr: TEST_CIDR,
  DatabaseStandby: 'true',
  DeletionProtection: 'true',
  AlarmEmail: ALARM_EMAIL,
} as const;

/**
 * Denies updates that replace or delete the nested stacks with data. A stack policy doesn't apply inside nested stacks; there,
 * retention and deletion protection do the same.
 */
export const protectStores: StackPolicy = {
  Statement: [
    { Effect: 'Allow', Action: ['Update:*'], Principal: '*', Resource: '*' },
    ...['Data', 'Database'].map((stack) => ({
      Effect: 'Deny' as const,
      Action: ['Update:Replace' as const, 'Update:Delete' as const],
      Principal: '*' as const,
      Resource: `LogicalResourceId/${stack}`,
    })),
  ],
};
