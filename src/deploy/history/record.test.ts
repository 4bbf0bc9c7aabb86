import { recordOf, updateOf } from './record';

const start = {
  stack: 'shop-dev',
  deployment: 'stacks-ann-0123456789abcdef',
  started: '2026-07-01T12:00:00Z',
  status: 'IN_PROGRESS',
  responsible: 'arn:aws:iam::111122223333:user/ann',
};

test('a start replaces nothing', () => {
  const { UpdateExpression } = updateOf(start);
  expect(UpdateExpression).toBe(
    'SET #started = if_not_exists(#started, :started), #status = if_not_exists(#status, :status), #responsible = if_not_exists(#responsible, :responsible)',
  );
});

test('an end replaces the status, and nothing that the start wrote', () => {
  const { UpdateExpression } = updateOf({
    ...start,
    status: 'UPDATE_COMPLETE',
    ended: '2026-07-01T12:03:00Z',
  });
  expect(UpdateExpression).toContain('#ended = :ended, #status = :status,');
  expect(UpdateExpression).toContain('#started = if_not_exists(#started, :started)');
});

test('attributes that are unknown or empty are ignored', () => {
  const item = {
    stack: { S: 'shop-dev' },
    deployment: { S: 'a' },
    started: { S: '2026-07-01T12:00:00Z' },
    status: { S: 'UPDATE_COMPLETE' },
    git_commit: { S: '0123' },
    reason: { S: '' },
    color: { S: 'red' },
  };
  expect(recordOf(item)).toEqual({
    stack: 'shop-dev',
    deployment: 'a',
    started: '2026-07-01T12:00:00Z',
    status: 'UPDATE_COMPLETE',
    commit: '0123',
  });
});
