import { defineEnvironment } from '../../src/template/environment';
import { comentarios } from '../comentarios';
import { ALARM_EMAIL, protectData, tagsOf } from './shared';

/** Behaves like production, with approvals and protection, at the cost of dev. */
export const staging = defineEnvironment('staging', comentarios, {
  stackName: 'comentarios-staging',
  region: 'eu-west-1',
  parameters: {
    Environment: 'staging',
    VpcCidr: '10.20.0.0/16',
    Zones: '2',
    Nat: 'one',
    InstanceTypes: ['t3a.small', 't3.small'],
    MinNodes: 2,
    MaxNodes: 4,
    MinTasks: 2,
    MaxTasks: 3,
    DeletionProtection: 'true',
    Branch: 'staging',
    Approval: 'true',
    AlarmEmail: ALARM_EMAIL,
    MonthlyBudget: 200,
  },
  tags: tagsOf('staging'),
  terminationProtection: true,
  approval: true,
  stackPolicy: protectData,
});
