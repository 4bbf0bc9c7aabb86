import { destroy } from './destroy';
import { Rehearsal } from './testing/rehearsal';

let rehearsal: Rehearsal;
beforeAll(async () => {
  rehearsal = await Rehearsal.begin();
});
afterAll(() => rehearsal.end());

/** Properties that decide what becomes of data, as templates have them: conditions, parameters, plain values. */
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

test('the review says of everything that keeps data what AWS will make of it', async () => {
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
