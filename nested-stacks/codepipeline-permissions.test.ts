/**
 * Compares the roles of the pipeline with the permissions that AWS documents. Handlers don't call these actions, so the facts
 * about CloudFormation's handlers don't contain them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Data, entry, isObject } from '../src/document/data';
import { parseDocument } from '../src/document/document';
import { section } from '../tools/testing/compiled';

const CODEPIPELINE = 'Manage the CodePipeline service role, AWS CodePipeline User Guide';
const CODEBUILD = 'Allow CodeBuild to interact with other AWS services, AWS CodeBuild User Guide';
const CLOUDFORMATION =
  'Specify existing resources at runtime with CloudFormation-supplied parameter types, AWS CloudFormation User Guide';

interface Documented {
  readonly role: string;
  readonly source: string;
  readonly actions: string;
  /** Documented actions that the role does not have. */
  readonly omitted?: Readonly<Record<string, string>>;
}

const DOCUMENTED: readonly Documented[] = [
  {
    role: 'PipelineRole',
    source: CODEPIPELINE,
    actions: `s3:GetBucketAcl s3:GetBucketLocation s3:GetBucketVersioning
      s3:GetObject s3:GetObjectVersion s3:PutObject s3:PutObjectAcl`,
    omitted: { 's3:PutObjectAcl': 'the bucket has no access control lists' },
  },
  {
    role: 'CodeCommitRole',
    source: `${CODEPIPELINE}: CodeCommit`,
    actions: `codecommit:CancelUploadArchive codecommit:GetBranch codecommit:GetCommit
      codecommit:GetUploadArchiveStatus codecommit:UploadArchive`,
  },
  {
    role: 'GitHubRole',
    source: `${CODEPIPELINE}: connections`,
    actions: 'codeconnections:UseConnection codestar-connections:UseConnection',
    omitted: {
      'codestar-connections:UseConnection': 'the former prefix; the ARN of the connection has the new one',
    },
  },
  {
    role: 'BuildRole',
    source: `${CODEPIPELINE}: CodeBuild`,
    actions: 'codebuild:BatchGetBuilds codebuild:StartBuild',
  },
  ...['ReviewRole', 'DeployRole'].map((role) => cloudFormation(role)),
  { role: 'ReviewRole', source: CLOUDFORMATION, actions: 'ssm:GetParameters' },
  {
    role: 'ProjectRole',
    source: CODEBUILD,
    actions: `logs:CreateLogGroup logs:CreateLogStream logs:PutLogEvents codecommit:GitPull
      s3:GetBucketAcl s3:GetBucketLocation s3:GetObject s3:GetObjectVersion s3:PutObject`,
    omitted: {
      'logs:CreateLogGroup': 'the stack creates the log group',
      'codecommit:GitPull': 'CodePipeline passes the source as an artifact',
    },
  },
];

function cloudFormation(role: string): Documented {
  const creates = role === 'ReviewRole';
  const other = creates ? 'this action only creates change sets' : 'this action only executes change sets';
  const unused = (because: string, actions: string) =>
    Object.fromEntries(actions.split(' ').map((action) => [action, because]));
  return {
    role,
    source: `${CODEPIPELINE}: CloudFormation`,
    actions: `cloudformation:CreateStack cloudformation:DeleteStack cloudformation:DescribeStacks
      cloudformation:UpdateStack cloudformation:CreateChangeSet cloudformation:DeleteChangeSet
      cloudformation:DescribeChangeSet cloudformation:ExecuteChangeSet cloudformation:SetStackPolicy
      cloudformation:ValidateTemplate iam:PassRole`,
    omitted: {
      ...unused(
        'the pipeline changes its stack through change sets',
        'cloudformation:CreateStack cloudformation:DeleteStack cloudformation:UpdateStack',
      ),
      ...unused('the deploy tool sets the stack policy', 'cloudformation:SetStackPolicy'),
      ...unused('CreateChangeSet validates the template', 'cloudformation:ValidateTemplate'),
      ...unused(
        other,
        creates
          ? 'cloudformation:ExecuteChangeSet'
          : 'cloudformation:CreateChangeSet cloudformation:DeleteChangeSet iam:PassRole',
      ),
    },
  };
}

const path = join(__dirname, '..', 'out', 'nested-stacks', 'codepipeline.yaml');
const resources = section(parseDocument(path, readFileSync(path, 'utf8')).data, 'Resources');

/** The actions in the policies of a role, whatever their conditions. */
function granted(role: string): ReadonlySet<string> {
  const own = resources.filter(
    ([id, resource]) =>
      id === role || entry(entry(entry(resource, 'Properties'), 'RoleName'), 'Ref') === role,
  );
  return new Set(own.flatMap(([, resource]) => actionsIn(resource)));
}

function actionsIn(data: Data | undefined): readonly string[] {
  if (Array.isArray(data)) return data.flatMap(actionsIn);
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    name === 'Action' ? [value].flat().map(String) : actionsIn(value),
  );
}

test.each(DOCUMENTED)('$role has the actions of "$source"', ({ role, actions, omitted = {} }) => {
  const has = granted(role);
  const documented = actions.trim().split(/\s+/);
  expect(documented.filter((action) => !has.has(action) && !omitted[action])).toEqual([]);
  expect(Object.keys(omitted).filter((action) => has.has(action) || !documented.includes(action))).toEqual(
    [],
  );
});

test('the table covers every role that CodePipeline or CodeBuild assumes', () => {
  const roles = resources
    .filter(([, resource]) => entry(resource, 'Type') === 'AWS::IAM::Role')
    .map(([id]) => id);
  // EventBridge assumes the role of the trigger.
  expect(roles.filter((id) => id !== 'TriggerRole').sort()).toEqual(
    [...new Set(DOCUMENTED.map(({ role }) => role))].sort(),
  );
});
