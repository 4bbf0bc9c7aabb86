import { contextWith } from '../fixtures/context';
import { stubbed } from '../fixtures/stub-server';
import { refusalOf } from './refusal';

const failed = {
  id: 'arn:aws:cloudformation:eu-west-1:1:changeSet/root/1',
  name: 'root',
  stackId: 'stack',
  status: 'FAILED',
  executionStatus: 'UNAVAILABLE',
  reason: 'Validation failed.',
};
const described = (reason: string): string =>
  `<ChangeSetId>${failed.id}</ChangeSetId><Status>FAILED</Status><StatusReason>${reason}</StatusReason>`;

test('the findings of pre-deployment validation are shown with their properties', async () => {
  const { connection, close } = await stubbed({
    DescribeChangeSet: described('Validation failed.'),
    DescribeEvents: `<OperationEvents><member><EventType>VALIDATION_ERROR</EventType><LogicalResourceId>Topic</LogicalResourceId>
      <ValidationPath>/Resources/Topic/Properties/TopicName</ValidationPath>
      <ValidationStatusReason>String is too long.</ValidationStatusReason></member></OperationEvents>`,
  });
  const stop = await refusalOf(contextWith(connection), failed);
  close();
  expect(stop).toMatchObject({
    kind: 'refused',
    message:
      'CloudFormation rejects the change set for shop:\n  Topic at /Resources/Topic/Properties/TopicName: String is too long',
  });
});

test('without findings the reason of the innermost failed change set is shown', async () => {
  const nested = 'arn:aws:cloudformation:eu-west-1:1:changeSet/nested/2';
  const { connection, close } = await stubbed({
    DescribeChangeSet: `<ChangeSetId>${nested}</ChangeSetId><Status>FAILED</Status><StatusReason>No export named Vpc found.</StatusReason>`,
  });
  const reason = `Nested change set ${nested} was not successfully created: Currently in FAILED.`;
  const stop = await refusalOf(contextWith(connection), { ...failed, reason });
  close();
  expect(stop.message).toBe('CloudFormation rejects the change set for shop:\n  No export named Vpc found');
});
