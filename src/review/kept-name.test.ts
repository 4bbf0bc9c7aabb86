import type { DataObject } from '../document/data';
import { modify } from './fixtures/build';
import { keptName } from './kept-name';

function replaced(type: string, before: DataObject, after: DataObject, replacement = 'True' as const) {
  return modify('X', type, before, after, () => ({ requiresRecreation: 'Always' }), { replacement });
}

describe('a replacement with a custom name', () => {
  it.each([
    ['AWS::DynamoDB::Table', 'TableName', 'KeySchema'],
    ['AWS::SQS::Queue', 'QueueName', 'FifoQueue'],
    ['AWS::SNS::Topic', 'TopicName', 'FifoTopic'],
  ])('fails the update: %s', (type, name, other) => {
    expect(
      keptName(replaced(type, { [name]: 'comments', [other]: 'a' }, { [name]: 'comments', [other]: 'b' })),
    ).toBe(
      'The update fails: the replacement has the same custom name, comments, as the old resource. Change the name.',
    );
  });

  it.each([
    ['gets another one', replaced('AWS::DynamoDB::Table', { TableName: 'a' }, { TableName: 'b' })],
    ['has none of its own', replaced('AWS::DynamoDB::Table', { KeySchema: 'a' }, { KeySchema: 'b' })],
    ['is named by AWS', replaced('AWS::EC2::Instance', { ImageId: 'a' }, { ImageId: 'b' })],
    [
      'changes in place',
      modify('X', 'AWS::DynamoDB::Table', { TableName: 'a', Tags: '1' }, { TableName: 'a', Tags: '2' }),
    ],
  ])('is possible if it %s', (_, change) => {
    expect(keptName(change)).toBeUndefined();
  });
});
