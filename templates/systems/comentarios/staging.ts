import { defineEnvironment, deployment } from '../../../src/template';
import { comentarios } from '../../comentarios';
import { ALARM_EMAIL, CERTIFICATE_ARN, TEST_CIDR } from '../settings';
import { artifactsOf, PIPELINE, protectData, tagsOf } from './shared';

/** Behaves like production, with approvals and protection, at the cost of dev. */
export const staging = defineEnvironment('staging', {
  stacks: [
    deployment('comentarios', comentarios, {
      stackName: 'comentarios-staging',
      region: 'eu-west-1',
      parameters: {
        ...artifactsOf('comentarios-staging'),
        ...PIPELINE,
        Environment: 'staging',
        VpcCidr: '10.20.0.0/16',
        Zones: '2',
        Nat: 'one',
        InstanceTypes: ['t3.small', 't3a.medium'],
        MinNodes: 2,
        MaxNodes: 4,
        MinTasks: 2,
        MaxTasks: 3,
        CertificateArn: CERTIFICATE_ARN,
        DeploymentStrategy: 'canary',
        Pause: 'true',
        TestCidr: TEST_CIDR,
        DeletionProtection: 'true',
        BackupDays: 7,
        Branch: 'staging',
        Approval: 'true',
        AlarmEmail: ALARM_EMAIL,
        MonthlyBudget: 200,
      },
      stackPolicy: protectData,
    }),
  ],
  tags: tagsOf('staging'),
  terminationProtection: true,
  approval: true,
});
