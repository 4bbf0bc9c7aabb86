import type { EnvironmentTags, StackPolicy } from '../../../src/template';
import { tags } from '../settings';

/** Replace these values before the first deployment. */
export const PIPELINE = {
  PipelineEnabled: 'true',
  Source: 'github',
  GitHubRepository: 'owner/comentarios',
  ConnectionId: '00000000-0000-0000-0000-000000000000',
  /** The output of out/registry.yaml. Empty if the registry signs no images. */
  SigningProfileArn: '',
} as const;

export function tagsOf(environment: string): EnvironmentTags {
  return tags('comentarios', environment);
}

/** SSM parameters that the artifacts stack of an environment creates. */
export function artifactsOf(stackName: string) {
  return {
    TemplateBucketName: `/${stackName}/artifacts/bucket-name`,
    DeploymentRoleArn: `/${stackName}/artifacts/deployment-role-arn`,
    HistoryTableName: `/${stackName}/artifacts/history-table-name`,
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
