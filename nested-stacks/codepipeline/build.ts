import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  accountId,
  equals,
  type Handle,
  iff,
  not,
  noValue,
  partition,
  region,
  sub,
} from '../../src/template';
import { CodeBuild, type CodePipeline, type IAM, type S3 } from '../../src/template/aws';
import { exceptions } from '../shared/exceptions';
import { addLogGroup, logKey, writeTo } from '../shared/logs';
import { allow, pushImage, type Statement, signImages, trust } from '../shared/policies';
import { addRole } from '../shared/roles';
import { addActionRole } from './action-roles';
import { BUILD_OUTPUT, describeArtifacts, readArtifacts, SOURCE_OUTPUT, writeArtifacts } from './artifacts';
import type { PipelineBuilder } from './parameters';

export interface Action {
  readonly action: CodePipeline.Pipeline.ActionDeclaration;
  readonly role: Handle<IAM.Role>;
}

/** Part of the template, so a push cannot change the build commands. Only a deployment can. */
const buildspec = readFileSync(join(__dirname, '..', '..', 'app', 'buildspec.yml'), 'utf8');

/** Namespace of the variables that the buildspec exports. */
export const BUILD_VARIABLES = 'Build';

/** Runs the tests, builds or promotes the image, and packages the templates. */
export function addBuild(
  stack: PipelineBuilder,
  pipelineRole: Handle<IAM.Role>,
  bucket: Handle<S3.Bucket>,
): Action {
  const project = addProject(stack, bucket);
  const role = addActionRole(stack, pipelineRole, {
    logicalId: 'BuildRole',
    statements: [
      {
        Sid: 'StartBuild',
        Action: ['codebuild:BatchGetBuilds', 'codebuild:StartBuild'],
        Resource: project.get('Arn'),
      },
    ],
  });
  return {
    role,
    action: {
      Name: 'TestAndPackage',
      ActionTypeId: { Category: 'Build', Owner: 'AWS', Provider: 'CodeBuild', Version: '1' },
      RoleArn: role.get('Arn'),
      Namespace: BUILD_VARIABLES,
      InputArtifacts: [{ Name: SOURCE_OUTPUT }],
      OutputArtifacts: [{ Name: BUILD_OUTPUT }],
      Configuration: { ProjectName: project.ref },
    },
  };
}

function addProject(stack: PipelineBuilder, bucket: Handle<S3.Bucket>): Handle<CodeBuild.Project> {
  const { parameters, add } = stack;
  const logs = addLogGroup(stack, 'BuildLogs', sub`/${parameters.Name}/build`, logKey(stack));
  const variables = {
    REPOSITORY_URI: parameters.RepositoryUri,
    BASE_IMAGE: parameters.BaseImageUri,
    PROMOTED_FROM: parameters.PromotedFrom,
    SIGNING_PROFILE_ARN: parameters.SigningProfileArn,
    ARTIFACTS_BUCKET: parameters.TemplateBucketName,
    ENVIRONMENT: parameters.Environment,
  };
  const role = addProjectRole(stack, bucket, logs);
  return add(
    'Build',
    new CodeBuild.Project({
      Name: sub`${parameters.Name}-build`,
      Description: 'Tests the application, builds or promotes its image, and packages the templates',
      ServiceRole: role.get('Arn'),
      Source: { Type: 'CODEPIPELINE', BuildSpec: buildspec },
      Artifacts: { Type: 'CODEPIPELINE' },
      Environment: {
        Type: 'LINUX_CONTAINER',
        ComputeType: 'BUILD_GENERAL1_MEDIUM',
        Image: 'aws/codebuild/amazonlinux-x86_64-standard:5.0',
        PrivilegedMode: true,
        EnvironmentVariables: Object.entries(variables).map(([Name, Value]) => ({
          Name,
          Value,
          Type: 'PLAINTEXT',
        })),
      },
      Cache: { Type: 'LOCAL', Modes: ['LOCAL_DOCKER_LAYER_CACHE'] },
      LogsConfig: { CloudWatchLogs: { Status: 'ENABLED', GroupName: logs.ref } },
      TimeoutInMinutes: 30,
      QueuedTimeoutInMinutes: 60,
    }),
    {
      Metadata: exceptions({
        'CT.CODEBUILD.PR.4':
          'Building an image needs the Docker daemon, which CodeBuild runs in privileged mode only.',
      }),
    },
  );
}

function addProjectRole(
  stack: PipelineBuilder,
  bucket: Handle<S3.Bucket>,
  logs: Parameters<typeof writeTo>[0],
): Handle<IAM.Role> {
  const { parameters, condition } = stack;
  const promotes = condition('PromotesImages', not(equals(parameters.PromotedFrom, '')));
  const signs = condition('SignsImages', not(equals(parameters.SigningProfileArn, '')));
  return addRole(stack, 'ProjectRole', {
    AssumeRolePolicyDocument: trust('codebuild.amazonaws.com'),
    Policies: [
      {
        PolicyName: 'build',
        PolicyDocument: allow(
          describeArtifacts(bucket),
          readArtifacts(bucket),
          writeArtifacts(bucket),
          writeTo(logs),
          {
            Sid: 'PushImage',
            Action: pushImage,
            Resource: parameters.RepositoryArn,
          },
          {
            Sid: 'PullBaseImageThroughCache',
            Action: [
              'ecr:BatchCheckLayerAvailability',
              'ecr:BatchGetImage',
              'ecr:BatchImportUpstreamImage',
              'ecr:CreateRepository',
              'ecr:GetDownloadUrlForLayer',
            ],
            Resource: parameters.BaseImageRepositoriesArn,
          },
          {
            Sid: 'AuthenticateToRegistry',
            Action: ['ecr:GetAuthorizationToken'],
            Resource: '*',
            because: 'ECR supports no resource-level permissions for this action.',
          },
          {
            Sid: 'PutTemplates',
            Action: ['s3:GetObject', 's3:PutObject'],
            Resource: sub`arn:${partition}:s3:::${parameters.TemplateBucketName}/*`,
          },
        ),
      },
      iff(promotes, { PolicyName: 'promote', PolicyDocument: allow(...promotion(stack)) }, noValue),
      iff(signs, { PolicyName: 'sign', PolicyDocument: allow(signImages(parameters)) }, noValue),
    ],
  });
}

/** Reads the image of another stack, whose repositories have its name. */
function promotion({ parameters }: PipelineBuilder): readonly Statement[] {
  const from = parameters.PromotedFrom;
  return [
    {
      Sid: 'PullPromotedImage',
      Action: [
        'ecr:BatchCheckLayerAvailability',
        'ecr:BatchGetImage',
        'ecr:DescribeImages',
        'ecr:GetDownloadUrlForLayer',
      ],
      Resource: sub`arn:${partition}:ecr:${region}:${accountId}:repository/${from}-*`,
    },
    {
      Sid: 'FindPromotedRepository',
      Action: ['cloudformation:DescribeStacks'],
      Resource: sub`arn:${partition}:cloudformation:${region}:${accountId}:stack/${from}/*`,
    },
  ];
}
