import { destroy } from './destroy';
import { person } from './testing/person';
import { Rehearsal } from './testing/rehearsal';
import { screenOf } from './testing/screen';

let rehearsal: Rehearsal;
afterEach(() => rehearsal.end());

async function withKeptTopics(): Promise<void> {
  rehearsal = await Rehearsal.begin();
  await rehearsal.client().createStack({
    StackName: 'shop-local',
    TemplateBody: JSON.stringify({
      Resources: {
        News: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'news' }, DeletionPolicy: 'Retain' },
        Archive: {
          Type: 'AWS::SNS::Topic',
          Properties: { TopicName: 'archive' },
          DeletionPolicy: 'RetainExceptOnCreate',
        },
        Gossip: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'gossip' } },
      },
    }),
  });
  await rehearsal.idle();
}

test('retained resources are shown before and after, and count as done', async () => {
  await withKeptTopics();
  const { exitCode, output } = await rehearsal.run(destroy, [], person('shop-local'));
  expect(exitCode).toBe(0);
  const screen = screenOf(output);
  expect(screen).toMatch(/^shop-local {2}DELETE_COMPLETE +3 of 3 {3}0:0\d\n━+$/m);
  expect(screen.slice(screen.indexOf('was deleted')).split('\n').slice(1)).toEqual([
    'Retained by their deletion policies, outside any stack:',
    expect.stringMatching(/^ {2}(News|Archive) {2}SNS Topic {2}arn:aws:sns:eu-west-1:000000000000:/),
    expect.stringMatching(/^ {2}(News|Archive) {2}SNS Topic {2}arn:aws:sns:eu-west-1:000000000000:/),
    'next: `make deploy` recreates it',
    '',
  ]);
});

test('as JSON, retained resources are listed', async () => {
  await withKeptTopics();
  const args = ['--confirm', 'shop-local', '--format', 'json'];
  const { output } = await rehearsal.run(destroy, args);
  const outcome = JSON.parse(output.trimEnd().split('\n').at(-1) ?? '');
  expect(outcome).toMatchObject({ type: 'outcome', kind: 'destroyed' });
  expect(outcome.kept.map(({ place }: { place: string }) => place).sort()).toEqual(['Archive', 'News']);
});

/** Properties that decide whether data is kept, set by conditions, parameters and plain values. */
const TEMPLATE = {
  Parameters: { Guarded: { Type: 'String' }, Days: { Type: 'Number' } },
  Conditions: { IsGuarded: { 'Fn::Equals': [{ Ref: 'Guarded' }, 'yes'] } },
  Resources: {
    Files: { Type: 'AWS::S3::Bucket' },
    Images: { Type: 'AWS::ECR::Repository' },
    Scraps: { Type: 'AWS::ECR::Repository', Properties: { EmptyOnDelete: true } },
    Goods: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        DeletionProtectionEnabled: { 'Fn::If': ['IsGuarded', true, false] },
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      },
    },
    Seal: { Type: 'AWS::KMS::Key', Properties: { PendingWindowInDays: { Ref: 'Days' } } },
    Letters: { Type: 'AWS::SQS::Queue', DeletionPolicy: 'RetainExceptOnCreate' },
    Ledger: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-postgresql' } },
    Reader: {
      Type: 'AWS::RDS::DBInstance',
      Properties: { DBClusterIdentifier: { Ref: 'Ledger' }, DBInstanceClass: 'db.t4g.medium' },
    },
  },
};

test('the review shows what AWS does with each resource that stores data', async () => {
  rehearsal = await Rehearsal.begin();
  await rehearsal.client().createStack({
    StackName: 'shop-local',
    TemplateBody: JSON.stringify(TEMPLATE),
    Parameters: [
      { ParameterKey: 'Guarded', ParameterValue: 'yes' },
      { ParameterKey: 'Days', ParameterValue: '9' },
    ],
  });
  await rehearsal.idle();
  const { exitCode, output } = await rehearsal.run(destroy, ['--format', 'markdown']);
  expect(exitCode).toBe(3);
  expect(output.split('\n').filter((line) => line.startsWith('>'))).toMatchInlineSnapshot(`
[
  "> [!CAUTION]",
  "> - \`Scraps\`: The repository is deleted with its images.",
  "> - \`Seal\`: The key is disabled immediately and permanently deleted after 9 days. Until then, it can be restored. Data encrypted with it becomes unreadable.",
  "> - \`Files\`: The bucket is deleted only if it is empty. The stack deletion fails while it contains objects.",
  "> - \`Images\`: The repository is deleted only if it is empty. The stack deletion fails while it contains images.",
  "> - \`Goods\`: The table has deletion protection, so the stack deletion fails.",
  "> - \`Ledger\`: The DB cluster is deleted after a final snapshot of its data.",
  "> [!NOTE]",
  "> \`Letters\`: The queue is removed from the stack and retained in the account with its messages.",
]
`);
});
