import { add, stack } from '../review/fixtures/build';
import type { StackEvent } from './api';
import { Operations } from './operations';

const ROOT = 'arn:root';
const INNER = 'arn:inner';
const STACK = 'AWS::CloudFormation::Stack';

const changes = stack('root', [
  add('Own', 'AWS::SNS::Topic', {}),
  add(
    'Inner',
    STACK,
    {},
    {
      nested: stack(
        'Inner',
        ['A', 'B'].map((id) => add(id, 'AWS::SNS::Topic', {})),
      ),
    },
  ),
]);

function followed(...events: readonly (readonly [stackId: string, logicalId: string, status: string])[]) {
  const family = events.map(([stackId, logicalId, status], index): StackEvent => {
    const physicalId = logicalId === 'root' ? ROOT : logicalId === 'Inner' ? INNER : `${logicalId}-1`;
    const isStack = physicalId.startsWith('arn:');
    return {
      index,
      stackId,
      logicalId,
      physicalId,
      type: isStack ? STACK : 'AWS::SNS::Topic',
      status,
      at: index,
    };
  });
  const state = {
    changeSets: () => [{ executionStatus: 'EXECUTE_IN_PROGRESS' as const, changes }],
    resources: () => [],
  };
  return new Operations(state, { family: () => family });
}

const started = [
  [ROOT, 'root', 'CREATE_IN_PROGRESS'],
  [ROOT, 'Own', 'CREATE_IN_PROGRESS'],
  [ROOT, 'Own', 'CREATE_COMPLETE'],
  [ROOT, 'Inner', 'CREATE_IN_PROGRESS'],
  [INNER, 'A', 'CREATE_IN_PROGRESS'],
] as const;

test('the progress counts the planned resources of all nested stacks from the start', () => {
  const operations = followed(...started);
  expect(operations.progressOf(ROOT, ROOT)).toEqual({
    total: 3,
    done: 1,
    failed: 0,
    current: ['Inner / A'],
  });
});

test('the progress of a nested stack counts its own resources', () => {
  const operations = followed(...started, [INNER, 'A', 'CREATE_COMPLETE']);
  expect(operations.progressOf(ROOT, INNER)).toEqual({ total: 2, done: 1, failed: 0, current: [] });
});

test('a stack that the operation does not touch has no progress', () => {
  expect(followed(...started).progressOf(ROOT, 'arn:other')).toBeUndefined();
});

test('the next operation starts from zero', () => {
  const operations = followed(
    ...started,
    [ROOT, 'root', 'CREATE_COMPLETE'],
    [ROOT, 'root', 'UPDATE_IN_PROGRESS'],
  );
  expect(operations.progressOf(ROOT, ROOT)).toMatchObject({ total: 3, done: 0 });
});
