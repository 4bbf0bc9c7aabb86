import { defineEnvironment, deployment } from '../../../src/template';
import { comentarios } from '../../comentarios';
import { ALARM_EMAIL, CERTIFICATE_ARN, TEST_CIDR } from '../settings';
import { artifactsOf, PIPELINE, protectData, tagsOf } from './shared';

/** High availability: three zones with a NAT gateway each, at least two tasks, deletion protection, manual approval. */
export const production = defineEnvironment('production', {
  stacks: [
    deployment('comentarios', comentarios, {
      stackName: 'comentarios-production',
      region: 'eu-west-1',
      parameters: {
        ...artifactsOf('comentarios-production'),
        ...PIPELINE,
        Environment: 'production',
        VpcCidr: '10.30.0.0/16',
        Zones: '3',
        Nat: 'per-zone',
        InstanceTypes: ['m6a.large', 'm6i.large'],
        MinNodes: 2,
        MaxNodes: 4,
        Cpu: 512,
        Memory: 1024,
        MinTasks: 2,
        MaxTasks: 3,
        CertificateArn: CERTIFICATE_ARN,
        DeploymentStrategy: 'canary',
        Pause: 'true',
        TestCidr: TEST_CIDR,
        DeletionProtection: 'true',
        BackupDays: 35,
        BackupLock: 'true',
        Branch: 'main',
        PromotedFrom: 'comentarios-staging',
        Approval: 'true',
        AlarmEmail: ALARM_EMAIL,
        MonthlyBudget: 450,
      },
      stackPolicy: protectData,
    }),
  ],
  tags: tagsOf('production'),
  terminationProtection: true,
  approval: true,
});
