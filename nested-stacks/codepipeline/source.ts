import {
  accountId,
  type Expression,
  equals,
  type Handle,
  iff,
  type NamedCondition,
  not,
  partition,
  region,
  sub,
} from '../../src/template';
import { CodeCommit, type CodePipeline, type IAM, type S3 } from '../../src/template/aws';
import { kept } from '../shared/lifetime';
import { addActionRole } from './action-roles';
import { SOURCE_OUTPUT, writeArtifacts } from './artifacts';
import type { PipelineBuilder } from './parameters';

export interface Source {
  readonly action: Expression<CodePipeline.Pipeline.ActionDeclaration>;
  readonly roleArn: ReturnType<Handle<IAM.Role>['get']>;
  readonly repository: Handle<CodeCommit.Repository>;
  readonly isCodeCommit: NamedCondition;
}

/** A CodeCommit repository that this stack creates, or a GitHub repository through a connection. */
export function addSource(
  stack: PipelineBuilder,
  pipelineRole: Handle<IAM.Role>,
  bucket: Handle<S3.Bucket>,
): Source {
  const { parameters, add, condition, rule } = stack;
  const isCodeCommit = condition('IsCodeCommit', equals(parameters.Source, 'codecommit'));
  const isGitHub = condition('IsGitHub', equals(parameters.Source, 'github'));
  rule('GitHubNeedsAConnection', {
    RuleCondition: equals(parameters.Source, 'github'),
    Assertions: [
      {
        Assert: not(equals(parameters.ConnectionId, '')),
        AssertDescription: 'ConnectionId is required if Source is github',
      },
      {
        Assert: not(equals(parameters.GitHubRepository, '')),
        AssertDescription: 'GitHubRepository is required if Source is github',
      },
    ],
  });
  const repository = add(
    'Repository',
    new CodeCommit.Repository({
      RepositoryName: sub`${parameters.Name}-app`,
      RepositoryDescription: sub`Source of ${parameters.Name}`,
    }),
    { ...kept, Condition: isCodeCommit },
  );
  const commitRole = addActionRole(stack, pipelineRole, {
    logicalId: 'CodeCommitRole',
    Condition: isCodeCommit,
    statements: [
      {
        Sid: 'FetchCode',
        Action: [
          'codecommit:CancelUploadArchive',
          'codecommit:GetBranch',
          'codecommit:GetCommit',
          'codecommit:GetRepository',
          'codecommit:GetUploadArchiveStatus',
          'codecommit:UploadArchive',
        ],
        Resource: repository.get('Arn'),
      },
      writeArtifacts(bucket),
    ],
  });
  const connection = sub`arn:${partition}:codeconnections:${region}:${accountId}:connection/${parameters.ConnectionId}`;
  const gitHubRole = addActionRole(stack, pipelineRole, {
    logicalId: 'GitHubRole',
    Condition: isGitHub,
    statements: [
      {
        Sid: 'FetchCode',
        Action: ['codeconnections:UseConnection'],
        Resource: connection,
        Condition: {
          'ForAllValues:StringEquals': { 'codeconnections:FullRepositoryId': parameters.GitHubRepository },
        },
      },
      writeArtifacts(bucket),
    ],
  });
  const action = {
    Name: 'Code',
    OutputArtifacts: [{ Name: SOURCE_OUTPUT }],
    Namespace: 'Source',
  };
  return {
    repository,
    isCodeCommit,
    roleArn: iff(isCodeCommit, commitRole.get('Arn'), gitHubRole.get('Arn')),
    action: iff(
      isCodeCommit,
      {
        ...action,
        RoleArn: commitRole.get('Arn'),
        ActionTypeId: { Category: 'Source', Owner: 'AWS', Provider: 'CodeCommit', Version: '1' },
        Configuration: {
          RepositoryName: repository.get('Name'),
          BranchName: parameters.Branch,
          PollForSourceChanges: 'false',
        },
      },
      {
        ...action,
        RoleArn: gitHubRole.get('Arn'),
        ActionTypeId: {
          Category: 'Source',
          Owner: 'AWS',
          Provider: 'CodeStarSourceConnection',
          Version: '1',
        },
        Configuration: {
          ConnectionArn: connection,
          FullRepositoryId: parameters.GitHubRepository,
          BranchName: parameters.Branch,
          DetectChanges: 'true',
        },
      },
    ),
  };
}
