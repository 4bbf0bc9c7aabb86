import { actionsOf, deployed, field, list, statementsOf } from '../tools/testing/compiled';
import { codepipeline } from './codepipeline';

const given = {
  Name: 'shop-dev',
  Environment: 'dev',
  RepositoryUri: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop',
  RepositoryArn: 'arn:aws:ecr:eu-west-1:111122223333:repository/shop',
  BaseImageUri: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop-dev/docker/library/node:22',
  BaseImageRepositoriesArn: 'arn:aws:ecr:eu-west-1:111122223333:repository/shop-dev/*',
  TemplateBucketName: 'shop-templates',
  DeploymentRoleArn: 'arn:aws:iam::111122223333:role/deployment/shop',
};
const stack = deployed(codepipeline, given);

function stages(pipeline: typeof stack) {
  return list(pipeline.properties('Pipeline').Stages);
}

function action(pipeline: typeof stack, stage: string) {
  const found = stages(pipeline).find((candidate) => field(candidate, 'Name') === stage);
  return list(field(found, 'Actions'))[0];
}

test('the stages are source, build, review, approval and deployment', () => {
  expect(stages(stack).map((stage) => field(stage, 'Name'))).toEqual([
    'Source',
    'Build',
    'Review',
    'Approve',
    'Deploy',
  ]);
});

test('the approval stage is optional', () => {
  const names = stages(deployed(codepipeline, { ...given, Approval: 'false' })).map((stage) =>
    field(stage, 'Name'),
  );
  expect(names).toEqual(['Source', 'Build', 'Review', 'Deploy']);
});

test('a run executes the change set that it has created', () => {
  const [review, deploy] = ['Review', 'Deploy'].map((stage) => field(action(stack, stage), 'Configuration'));
  expect(review).toMatchObject({ ActionMode: 'CHANGE_SET_REPLACE', StackName: 'shop-dev' });
  expect(deploy).toMatchObject({ ActionMode: 'CHANGE_SET_EXECUTE', StackName: 'shop-dev' });
  expect(field(review, 'ChangeSetName')).toBe('run-#{codepipeline.PipelineExecutionId}');
  expect(field(deploy, 'ChangeSetName')).toBe(field(review, 'ChangeSetName'));
});

test('each action has its own role, and the pipeline role can only assume them and use the artifacts', () => {
  const roles = ['Source', 'Build', 'Review', 'Deploy'].map((stage) =>
    String(field(action(stack, stage), 'RoleArn')),
  );
  expect(new Set(roles).size).toBe(4);
  expect(actionsOf(stack, 'PipelineRole').filter((name) => !name.startsWith('s3:'))).toEqual([
    'sts:AssumeRole',
  ]);
  expect([...list(statementsOf(stack, 'PipelineRole').at(-1)?.Resource)].map(String).sort()).toEqual(
    [...roles].sort(),
  );
});

test('only the pipeline role can assume the action roles', () => {
  for (const role of ['CodeCommitRole', 'BuildRole', 'ReviewRole', 'DeployRole'])
    expect(field(stack.properties(role).AssumeRolePolicyDocument, 'Statement')).toEqual([
      { Effect: 'Allow', Principal: { AWS: '${PipelineRole.Arn}' }, Action: 'sts:AssumeRole' },
    ]);
});

test('the review role cannot execute change sets, and the deploy role cannot create them', () => {
  expect(actionsOf(stack, 'ReviewRole')).not.toContain('cloudformation:ExecuteChangeSet');
  expect(actionsOf(stack, 'DeployRole')).not.toContain('cloudformation:CreateChangeSet');
  expect(actionsOf(stack, 'DeployRole')).not.toContain('iam:PassRole');
});

test('both roles are limited to this stack and pass the deployment role to CloudFormation only', () => {
  const own = 'arn:aws:cloudformation:eu-west-1:111122223333:stack/shop-dev/*';
  expect(statementsOf(stack, 'DeployRole').map(({ Resource }) => Resource)).toEqual([own]);
  const [changeSet, handOver] = statementsOf(stack, 'ReviewRole');
  expect(changeSet?.Resource).toBe(own);
  expect(handOver).toMatchObject({
    Action: ['iam:PassRole'],
    Resource: given.DeploymentRoleArn,
    Condition: { StringEquals: { 'iam:PassedToService': 'cloudformation.amazonaws.com' } },
  });
});

test('the build role can push images, but cannot deploy or assume roles', () => {
  const actions = actionsOf(stack, 'ProjectRole');
  expect(actions).toContain('ecr:PutImage');
  expect(actions.filter((name) => /^(cloudformation|iam|sts|ecs):/.test(name))).toEqual([]);
  const push = statementsOf(stack, 'ProjectRole').find(({ Sid }) => Sid === 'PushImage');
  expect(push?.Resource).toBe(given.RepositoryArn);
});

test('a push to the branch of the CodeCommit repository starts the pipeline', () => {
  expect(stack.properties('Repository').RepositoryName).toBe('shop-dev-app');
  expect(stack.properties('Trigger').EventPattern).toMatchObject({
    resources: ['${Repository.Arn}'],
    detail: { referenceName: ['dev'] },
  });
  expect(statementsOf(stack, 'TriggerRole')).toMatchObject([
    {
      Action: ['codepipeline:StartPipelineExecution'],
      Resource: 'arn:aws:codepipeline:eu-west-1:111122223333:${Pipeline}',
    },
  ]);
});

test('with GitHub, there is no CodeCommit repository and the connection role is limited to one repository', () => {
  const ConnectionId = '0a1b2c3d-0000-4000-8000-000000000000';
  const gitHub = deployed(codepipeline, {
    ...given,
    Source: 'github',
    ConnectionId,
    GitHubRepository: 'shop/app',
  });
  expect(gitHub.resources.Repository).toBeUndefined();
  expect(gitHub.resources.Trigger).toBeUndefined();
  expect(field(action(gitHub, 'Source'), 'Configuration')).toMatchObject({
    FullRepositoryId: 'shop/app',
    BranchName: 'dev',
  });
  expect(statementsOf(gitHub, 'GitHubRole')[0]).toMatchObject({
    Resource: `arn:aws:codeconnections:eu-west-1:111122223333:connection/${ConnectionId}`,
    Condition: { 'ForAllValues:StringEquals': { 'codeconnections:FullRepositoryId': 'shop/app' } },
  });
});

test('the project sets every variable that the buildspec uses', () => {
  const variables = list(field(stack.properties('Build').Environment, 'EnvironmentVariables'));
  expect(Object.fromEntries(variables.map((item) => [field(item, 'Name'), field(item, 'Value')]))).toEqual({
    REPOSITORY_URI: given.RepositoryUri,
    BASE_IMAGE: given.BaseImageUri,
    PROMOTED_FROM: '',
    SIGNING_PROFILE_ARN: '',
    ARTIFACTS_BUCKET: 'shop-templates',
    ENVIRONMENT: 'dev',
  });
});

test('the buildspec is part of the template', () => {
  expect(String(field(stack.properties('Build').Source, 'BuildSpec'))).toMatch(/^version: 0\.2$/m);
});

test('the repository and the artifact bucket are retained', () => {
  for (const id of ['Repository', 'Artifacts'])
    expect(stack.resources[id]?.node).toMatchObject({
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
    });
});

test('with a topic, the pipeline notifies of pending approvals', () => {
  expect(stack.resources.Notifications).toBeUndefined();
  const TopicArn = 'arn:aws:sns:eu-west-1:111122223333:shop';
  const rule = deployed(codepipeline, { ...given, TopicArn }).properties('Notifications');
  expect(rule.EventTypeIds).toContain('codepipeline-pipeline-manual-approval-needed');
});

test('a promoted image comes from the repositories of the other stack, which the build can only read', () => {
  const promoting = deployed(codepipeline, { ...given, PromotedFrom: 'shop-staging' });
  const added = statementsOf(promoting, 'ProjectRole').slice(statementsOf(stack, 'ProjectRole').length);
  expect(added.map(({ Resource }) => Resource)).toEqual([
    'arn:aws:ecr:eu-west-1:111122223333:repository/shop-staging-*',
    'arn:aws:cloudformation:eu-west-1:111122223333:stack/shop-staging/*',
  ]);
  const actions = actionsOf(promoting, 'ProjectRole').filter(
    (name) => !actionsOf(stack, 'ProjectRole').includes(name),
  );
  expect(actions).toEqual(['cloudformation:DescribeStacks']);
});

test('with a signing profile, the build can sign images with it', () => {
  const SigningProfileArn = 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/images';
  const signing = deployed(codepipeline, { ...given, SigningProfileArn });
  expect(statementsOf(signing, 'ProjectRole')).toContainEqual(
    expect.objectContaining({ Action: ['signer:SignPayload'], Resource: SigningProfileArn }),
  );
});

test('the person who approves sees the image of the run', () => {
  expect(field(field(action(stack, 'Approve'), 'Configuration'), 'CustomData')).toMatch(
    /^Image #\{Build\.IMAGE_TAG\} \(#\{Build\.IMAGE_DIGEST\}\)\. Review the change set run-/,
  );
  expect(field(action(stack, 'Build'), 'Namespace')).toBe('Build');
  expect(String(field(stack.properties('Build').Source, 'BuildSpec'))).toContain(
    'exported-variables: [IMAGE_TAG, IMAGE_DIGEST]',
  );
});
