import { actionsOf, deployed, field, list } from '../tools/testing/compiled';
import { github } from './github';

const parameters = {
  Name: 'fargate-staging',
  ProviderArn: '',
  Owner: 'octocat',
  OwnerId: '123456',
  Repository: 'my-repo',
  RepositoryId: '456789',
  Branch: 'main',
  GitHubEnvironment: 'staging',
  TemplateBucketName: 'templates',
  RepositoryArn: '',
  DeploymentRoleArn: 'arn:aws:iam::111122223333:role/deployment/staging',
};
const stack = deployed(github, parameters);

function trustOf(roleId: string, inStack = stack) {
  const [statement] = list(field(inStack.properties(roleId).AssumeRolePolicyDocument, 'Statement'));
  const equal = field(field(statement, 'Condition'), 'StringEquals');
  const claim = (name: string) => field(equal, `token.actions.githubusercontent.com:${name}`);
  return { subjects: claim('sub'), audience: claim('aud'), repository: claim('repository_id') };
}

test('a pull request and the branch can plan, with immutable and older subjects', () => {
  expect(trustOf('PlanRole')).toEqual({
    subjects: [
      'repo:octocat@123456/my-repo@456789:pull_request',
      'repo:octocat/my-repo:pull_request',
      'repo:octocat@123456/my-repo@456789:ref:refs/heads/main',
      'repo:octocat/my-repo:ref:refs/heads/main',
    ],
    audience: 'sts.amazonaws.com',
    repository: '456789',
  });
});

test('only jobs of the GitHub environment can deploy', () => {
  expect(trustOf('DeployRole').subjects).toEqual([
    'repo:octocat@123456/my-repo@456789:environment:staging',
    'repo:octocat/my-repo:environment:staging',
  ]);
});

test('the plan role changes nothing but change sets and new templates', () => {
  const reads = /:(Describe|Get|List)/;
  expect(actionsOf(stack, 'PlanRole').filter((action) => !reads.test(action))).toEqual([
    'cloudformation:CreateChangeSet',
    'cloudformation:DeleteChangeSet',
    'cloudformation:TagResource',
    'cloudformation:UntagResource',
    'iam:PassRole',
    's3:PutObject',
  ]);
});

test('the deploy role can execute change sets', () => {
  expect(actionsOf(stack, 'DeployRole')).toContain('cloudformation:ExecuteChangeSet');
});

test('an account that has the provider keeps it', () => {
  const ProviderArn = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
  expect(Object.keys(stack.ofType('AWS::IAM::OIDCProvider'))).toEqual(['Provider']);
  const given = deployed(github, { ...parameters, ProviderArn });
  expect(given.ofType('AWS::IAM::OIDCProvider')).toEqual({});
  expect(given.outputs.ProviderArn).toBe(ProviderArn);
});

test('jobs of the branch can push images, but no pull request can', () => {
  const RepositoryArn = 'arn:aws:ecr:eu-west-1:111122223333:repository/shared-main-app';
  const building = deployed(github, { ...parameters, RepositoryArn });
  expect(trustOf('BuildRole', building).subjects).toEqual([
    'repo:octocat@123456/my-repo@456789:ref:refs/heads/main',
    'repo:octocat/my-repo:ref:refs/heads/main',
  ]);
  expect(stack.resources.BuildRole).toBeUndefined();
});

test('only the roles of an environment with a site read and deploy files', () => {
  const withSite = deployed(github, { ...parameters, Site: 'true' });
  const ofFiles = (role: string, inStack = withSite) =>
    actionsOf(inStack, role).filter((action) => /^cloudfront:|DeleteObject/.test(action));
  expect(ofFiles('DeployRole')).toEqual(
    expect.arrayContaining(['s3:DeleteObject', 'cloudfront:CreateInvalidation']),
  );
  expect([ofFiles('PlanRole'), ofFiles('DeployRole', stack)]).toEqual([[], []]);
});
