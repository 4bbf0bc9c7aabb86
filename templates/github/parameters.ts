import { signingProfileParameter } from '../../nested-stacks/shared/parameters';
import type { StackBuilder } from '../../src/template';

const ROLES = 'Roles';

export const githubParameters = {
  Name: {
    Type: 'String',
    Description: 'Name of the stack that the roles plan and deploy, such as fargate-staging',
    AllowedPattern: '[a-z][a-z0-9]*(-[a-z0-9]+)*',
    MinLength: 2,
    MaxLength: 24,
    ConstraintDescription:
      'must be 2 to 24 lowercase letters, digits and single hyphens, and start with a letter',
    label: 'Stack',
    group: ROLES,
  },
  ProviderArn: {
    Type: 'String',
    Description:
      "ARN of the account's OIDC provider of GitHub Actions. Leave empty to create it; an account can have only one",
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/token\\.actions\\.githubusercontent\\.com',
    ConstraintDescription: 'must be the ARN of the OIDC provider of GitHub Actions, or empty',
    of: 'AWS::IAM::OIDCProvider.Arn',
    label: 'OIDC provider',
    group: 'GitHub',
  },
  Owner: {
    Type: 'String',
    Description: 'Organization or user that owns the repository',
    AllowedPattern: '[A-Za-z0-9](-?[A-Za-z0-9])*',
    ConstraintDescription: 'must be the name of a GitHub organization or user',
    label: 'Owner',
    group: 'GitHub',
  },
  OwnerId: {
    Type: 'String',
    Description: 'Numeric ID of the owner: `gh api users/OWNER --jq .id`',
    AllowedPattern: '[0-9]+',
    ConstraintDescription: 'must be digits',
    label: 'Owner ID',
    group: 'GitHub',
  },
  Repository: {
    Type: 'String',
    Description: 'Name of the repository, without its owner',
    AllowedPattern: '[A-Za-z0-9._-]+',
    ConstraintDescription: 'must be the name of a GitHub repository',
    label: 'Repository',
    group: 'GitHub',
  },
  RepositoryId: {
    Type: 'String',
    Description: 'Numeric ID of the repository: `gh api repos/OWNER/REPOSITORY --jq .id`',
    AllowedPattern: '[0-9]+',
    ConstraintDescription: 'must be digits',
    label: 'Repository ID',
    group: 'GitHub',
  },
  Branch: {
    Type: 'String',
    Description: 'Branch whose jobs can plan; pull requests of the repository can, too',
    Default: 'main',
    AllowedPattern: '[A-Za-z0-9._/-]+',
    ConstraintDescription: 'must be the name of a branch',
    label: 'Branch',
    group: 'GitHub',
  },
  GitHubEnvironment: {
    Type: 'String',
    Description: 'GitHub environment whose jobs can deploy',
    AllowedPattern: '[A-Za-z0-9._-]+',
    ConstraintDescription: 'must be the name of a GitHub environment, without spaces or colons',
    label: 'Environment',
    group: 'GitHub',
  },
  TemplateBucketName: {
    Type: 'String',
    Description: 'Template bucket of the environment, an output of its artifacts stack',
    MinLength: 3,
    of: 'AWS::S3::Bucket.BucketName',
    label: 'Template bucket',
    group: ROLES,
  },
  RepositoryArn: {
    Type: 'String',
    Description:
      'ECR repository that jobs of the branch push images to. Leave empty if another stack has that role',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:ecr:[a-z0-9-]+:[0-9]{12}:repository/.+',
    ConstraintDescription: 'must be the ARN of an ECR repository, or empty',
    of: 'AWS::ECR::Repository.Arn',
    label: 'Image repository',
    group: ROLES,
  },
  Site: {
    Type: 'String',
    Description:
      'Whether the environment has a static site: the jobs then deploy its files, and its stacks in us-east-1',
    Default: 'false',
    AllowedValues: ['true', 'false'],
    label: 'Static site',
    group: ROLES,
  },
  SigningProfileArn: { ...signingProfileParameter.SigningProfileArn, group: ROLES },
  DeploymentRoleArn: {
    Type: 'String',
    Description: 'Deployment role of the environment, an output of its artifacts stack',
    AllowedPattern: 'arn:aws[a-z-]*:iam::[0-9]{12}:role/.+',
    ConstraintDescription: 'must be the ARN of a role',
    of: 'AWS::IAM::Role.Arn',
    label: 'Deployment role',
    group: ROLES,
  },
} as const;

export type GitHubBuilder = StackBuilder<typeof githubParameters>;
