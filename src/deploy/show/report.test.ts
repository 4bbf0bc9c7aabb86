import type { FailedResource, Failure } from '../report/failure';
import { failureReport, outputsReport } from './report';

const options = { width: 60, color: false };

test('outputs are sorted, and a value that does not fit is on a line of its own', () => {
  const fits = 'x'.repeat(60 - 4 - 5);
  const outputs = [
    { name: 'Zones', value: fits },
    { name: 'Alarm', value: `${fits}y` },
    { name: 'Url', value: 'https://shop' },
  ];
  expect(outputsReport({ outputs }, options)).toEqual([
    '  Alarm',
    `    ${fits}y`,
    '  Url    https://shop',
    `  Zones  ${fits}`,
  ]);
  expect(outputsReport({ outputs: [] }, options)).toEqual([]);
});

const failed = (place: string): FailedResource => ({
  place,
  type: 'AWS::ECS::Service',
  physicalId: 'arn:web',
  reason: 'the tasks stopped',
  template: 'out/web.yaml:4',
  source: 'nested-stacks/web.ts:8',
});

const failure: Failure = {
  stackName: 'shop',
  status: 'ROLLBACK_COMPLETE',
  reason: undefined,
  cause: undefined,
  others: [],
  tasks: [],
  now: 'The creation was rolled back.',
  next: ['Fix the cause.', `$ aws cloudformation ${'x'.repeat(60)}`],
};

const end = [
  '',
  'State',
  '  The creation was rolled back.',
  '',
  'Next',
  '  Fix the cause.',
  `    aws cloudformation ${'x'.repeat(60)}`,
];

test('a failure without a cause has the reason of the stack', () => {
  const title = '✘ shop is ROLLBACK_COMPLETE';
  expect(failureReport(failure, options)).toEqual([title, '', '  CloudFormation gives no reason', ...end]);
  expect(failureReport({ ...failure, reason: 'a hook failed' }, options)).toEqual([
    title,
    '',
    '  a hook failed',
    ...end,
  ]);
});

test('a failure has its cause, the tasks that stopped, and the other failures', () => {
  const tasks = [
    {
      task: '0123',
      alike: 2,
      reason: 'Essential container exited',
      containers: [
        { name: 'web', exitCode: 1 },
        { name: 'proxy', reason: 'no image' },
      ],
      logs: ['no such table'],
    },
    { task: '4567', alike: 0, reason: 'stopped', containers: [], logs: [] },
  ];
  expect(
    failureReport(
      { ...failure, cause: failed('Web / Service'), others: [failed('A'), failed('B')], tasks },
      options,
    ),
  ).toEqual([
    '✘ shop is ROLLBACK_COMPLETE',
    '',
    'Cause',
    '  Web / Service  ECS Service',
    '  the tasks stopped',
    '  template    out/web.yaml:4',
    '  declared at nested-stacks/web.ts:8',
    '  physical ID arn:web',
    '',
    '  task 0123, and 2 more like it',
    '    Essential container exited',
    '    web exited with 1',
    '    proxy: no image',
    '    │ no such table',
    '',
    '  task 4567',
    '    stopped',
    '',
    'Also failed: A, B',
    ...end,
  ]);
});

test('facts of the cause that are not known are left out', () => {
  const cause = { ...failed('Web'), template: undefined, source: undefined, physicalId: '' };
  expect(failureReport({ ...failure, cause }, options)).toEqual([
    ...['✘ shop is ROLLBACK_COMPLETE', '', 'Cause', '  Web  ECS Service', '  the tasks stopped'],
    ...end,
  ]);
});
