/** SSM parameters that the artifacts stack of an environment creates. */
export const artifactParameters = {
  TemplateBucketName: {
    Type: 'AWS::SSM::Parameter::Value<String>',
    Description: 'SSM parameter with the name of the template bucket, from the artifacts stack',
    Default: '/comentarios-dev/artifacts/bucket-name',
    label: 'Template bucket',
    group: 'Deployment',
  },
  DeploymentRoleArn: {
    Type: 'AWS::SSM::Parameter::Value<String>',
    Description: 'SSM parameter with the ARN of the deployment role, from the artifacts stack',
    Default: '/comentarios-dev/artifacts/deployment-role-arn',
    label: 'Deployment role',
    group: 'Deployment',
  },
  HistoryTableName: {
    Type: 'AWS::SSM::Parameter::Value<String>',
    Description: 'SSM parameter with the name of the table of deployments, from the artifacts stack',
    Default: '/comentarios-dev/artifacts/history-table-name',
    label: 'History table',
    group: 'Deployment',
  },
  PermissionsBoundaryArn: {
    Type: 'AWS::SSM::Parameter::Value<String>',
    Description: 'SSM parameter with the ARN of the permissions boundary, from the artifacts stack',
    Default: '/comentarios-dev/artifacts/permissions-boundary-arn',
    label: 'Permissions boundary',
    group: 'Deployment',
  },
} as const;

/** For what an administrator deploys beside the artifacts stack, also in a Region without its SSM parameters. */
export const deploymentRoleParameter = {
  DeploymentRoleArn: {
    Type: 'String',
    Description: 'ARN of the deployment role, an output of the artifacts stack',
    AllowedPattern: 'arn:aws[a-z-]*:iam::[0-9]{12}:role/deployment/[^/]+',
    ConstraintDescription: 'must be the ARN of a role with the path /deployment/',
    of: 'AWS::IAM::Role.Arn',
    label: 'Deployment role',
    group: 'Deployment',
  },
} as const;
