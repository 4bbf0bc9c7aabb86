import type { Drift } from '../inspect/drift';
import { driftReport } from './drift-report';

const options = { width: 80, color: false };
const queue = { place: 'Web / Queue', type: 'AWS::SQS::Queue', physicalId: 'https://sqs/queue' } as const;
const drift = (more: Partial<Drift>): Drift => ({
  stackName: 'shop',
  checked: 3,
  drifted: [],
  unknown: [],
  ...more,
});

test('a stack without drift is one line', () => {
  expect(driftReport(drift({}), options)).toEqual(['shop matches its templates: 3 resources were checked.']);
});

test('each difference has the value of the template, the actual value, or both', () => {
  const differences = [
    { path: '/DelaySeconds', kind: 'NOT_EQUAL', expected: '5', actual: '9' },
    { path: '/KmsKeyId', kind: 'REMOVE', expected: 'key', actual: '' },
    { path: '/Tags', kind: 'ADD', expected: '', actual: 'team' },
  ];
  expect(driftReport(drift({ drifted: [{ ...queue, status: 'MODIFIED', differences }] }), options)).toEqual([
    '1 of 3 resources of shop differs from the templates (- template, + actual).',
    '',
    'changed  Web / Queue  SQS Queue',
    '  https://sqs/queue',
    '  /DelaySeconds',
    '    - 5',
    '    + 9',
    '  /KmsKeyId',
    '    - key',
    '  /Tags',
    '    + team',
  ]);
});

test('deleted resources and stacks that were not checked are listed', () => {
  const deleted = { ...queue, status: 'DELETED', differences: [] } as const;
  expect(
    driftReport(drift({ drifted: [deleted, deleted], unknown: ['shop / Web: throttled'] }), options),
  ).toEqual([
    '2 of 3 resources of shop differ from the templates (- template, + actual).',
    ...['', 'deleted  Web / Queue  SQS Queue', '  https://sqs/queue'],
    ...['', 'deleted  Web / Queue  SQS Queue', '  https://sqs/queue'],
    ...['', 'Not checked:', '  shop / Web: throttled'],
  ]);
});
