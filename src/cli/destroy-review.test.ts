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
  "> - \`Scraps\`: The repository is deleted, and its images with it.",
  "> - \`Seal\`: The key is out of use at once, and deleted for good after 9 days; until then it can be restored. What was encrypted with it can’t be read any more.",
  "> - \`Files\`: The bucket is deleted only if it is empty. While it has objects, the deletion of the stack fails.",
  "> - \`Images\`: The repository is deleted only if it is empty. While it has images, the deletion of the stack fails.",
  "> - \`Goods\`: The table is protected against deletion: it stays, and the deletion of the stack fails.",
  "> - \`Ledger\`: The DB cluster is deleted, after a snapshot of its data.",
  "> [!NOTE]",
  "> \`Letters\`: The queue leaves the stack. It stays in the account, with its messages.",
]
`);
});
