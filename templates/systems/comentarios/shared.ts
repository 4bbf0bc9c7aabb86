import type { EnvironmentTags, StackPolicy } from '../../../src/template';

const SYSTEM = 'comentarios';
/** The team that owns the system. */
const OWNER = 'comentarios-team';

/** Replace these values before the first deployment. */
export const PIPELINE = {
  PipelineEnabled: 'true',
  Source: 'github',
  GitHubRepository: 'owner/comentarios',
  ConnectionId: '00000000-0000-0000-0000-000000000000',
} as const;
export const CERTIFICATE_ARN =
  'arn:aws:acm:eu-west-1:111122223333:certificate/00000000-0000-0000-0000-000000000000';
/** The addresses from which people try a new version on the test listener. */
export const TEST_CIDR = '192.0.2.0/24';
export const ALARM_EMAIL = 'comentarios-alarms@example.com';

export function tagsOf(environment: string): EnvironmentTags {
  return { system: SYSTEM, environment, owner: OWNER };
}

/** SSM parameters that the artifacts stack of an environment creates. */
export function artifactsOf(stackName: string) {
  return {
    TemplateBucketName: `/${stackName}/artifacts/bucket-name`,
    DeploymentRoleArn: `/${stackName}/artifacts/deployment-role-arn`,
    PermissionsBoundaryArn: `/${stackName}/artifacts/permissions-boundary-arn`,
  };
}

/**
 * Denies updates that replace or delete the nested stacks with data, named by their logical IDs in the root. A stack policy
 * doesn't apply inside nested stacks; there, retention and deletion protection do the same.
 */
export const protectData: StackPolicy = {
  Statement: [
    { Effect: 'Allow', Action: ['Update:*'], Principal: '*', Resource: '*' },
    {
      Effect: 'Deny',
      Action: ['Update:Replace', 'Update:Delete'],
      Principal: '*',
      Resource: 'LogicalResourceId/Data',
    },
    {
      Effect: 'Deny',
      Action: ['Update:Replace', 'Update:Delete'],
      Principal: '*',
      Resource: 'LogicalResourceId/Images',
    },
  ],
};
