import type { DataObject } from '../../document/data';
import type { ShiftRecord } from '../memory';
import { pauseHooksOf, refusedHook, stagesOf } from './strategy';
import { RolledBack, TrafficShift } from './traffic-shift';

const properties = (configuration: DataObject, ...stages: string[]): DataObject => ({
  DeploymentConfiguration: {
    ...configuration,
    LifecycleHooks: stages.map((stage) => ({
      TargetType: 'PAUSE',
      LifecycleStages: [stage],
      TimeoutConfiguration: { TimeoutInMinutes: '30', Action: 'CONTINUE' },
    })),
  },
});

/** Runs a deployment on a service that is always ready, and records what it does. */
function begin(of: DataObject, resumed?: Pick<ShiftRecord, 'stage' | 'pause'>, reconciles = false) {
  const done: string[] = [];
  let kept: Pick<ShiftRecord, 'stage' | 'pause'> = { stage: 0 };
  const shift: TrafficShift = new TrafficShift(
    stagesOf(of, reconciles),
    pauseHooksOf(of),
    {
      shiftTest: (percent) => done.push(`test ${percent}`),
      shiftProduction: (percent) => done.push(`production ${percent}`),
      reached: async (state) => void done.push(state),
      pass: async (minutes) => void done.push(`${shift.stage} ${minutes} min`),
      keep: (progress) => {
        kept = progress;
      },
    },
    resumed,
  );
  return { shift, done, kept: () => kept, run: shift.run() };
}

const turn = () => new Promise(setImmediate);

test.each([
  [
    'blue/green',
    { Strategy: 'BLUE_GREEN', BakeTimeInMinutes: '5' },
    ['production 100', 'PRODUCTION_TRAFFIC_SHIFT 0 min'],
  ],
  [
    'canary',
    { Strategy: 'CANARY', BakeTimeInMinutes: 5, CanaryConfiguration: { CanaryPercent: 20 } },
    ['production 20', 'PRODUCTION_TRAFFIC_SHIFT 10 min', 'production 100', 'PRODUCTION_TRAFFIC_SHIFT 0 min'],
  ],
  [
    'linear',
    {
      Strategy: 'LINEAR',
      BakeTimeInMinutes: 5,
      LinearConfiguration: { StepPercent: 40, StepBakeTimeInMinutes: 3 },
    },
    [
      'production 40',
      'PRODUCTION_TRAFFIC_SHIFT 3 min',
      'production 80',
      'PRODUCTION_TRAFFIC_SHIFT 3 min',
      'production 100',
      'PRODUCTION_TRAFFIC_SHIFT 0 min',
    ],
  ],
])(
  '%s shifts production traffic after test traffic, and cleans up after the bake time',
  async (_name, configuration, steps) => {
    const { run, done } = begin(properties(configuration));
    await run;
    expect(done).toEqual([
      'test 0',
      'production 0',
      'scaled-up',
      'test 100',
      ...steps,
      'BAKE_TIME 5 min',
      'test 0',
      'cleaned-up',
    ]);
  },
);

test('the old revision runs until the clean-up, the new one from the scale-up on', async () => {
  const stages = ['PRE_SCALE_UP', 'POST_SCALE_UP', 'BAKE_TIME', 'CLEAN_UP'];
  const { shift, run } = begin(properties({ Strategy: 'BLUE_GREEN' }, ...stages));
  const needs: [boolean, boolean][] = [];
  for (const stage of stages) {
    await turn();
    expect(shift.stage).toBe(stage);
    needs.push([shift.needsOld, shift.needsNew]);
    expect(shift.answer(shift.pause?.hookId ?? '', 'CONTINUE')).toBe(true);
  }
  await run;
  expect(needs).toEqual([
    [true, false],
    [true, true],
    [true, true],
    [false, true],
  ]);
});

test.each([
  ['BLUE_GREEN', [0]],
  ['CANARY', [0, 5]],
  ['LINEAR', [0, 40, 80]],
])(
  'with %s, the stage before a shift of production traffic occurs before each step',
  async (Strategy, shares) => {
    const LinearConfiguration = { StepPercent: 40 };
    const { shift, run } = begin(
      properties({ Strategy, LinearConfiguration }, 'PRE_PRODUCTION_TRAFFIC_SHIFT'),
    );
    const seen: number[] = [];
    for (const _share of shares) {
      await turn();
      seen.push(shift.production);
      shift.answer(shift.pause?.hookId ?? '', 'CONTINUE');
    }
    await run;
    expect(seen).toEqual(shares);
  },
);

test('a deployment that starts beside another one first waits until only its own revisions are active', async () => {
  const of = properties({ Strategy: 'BLUE_GREEN' }, 'RECONCILE_SERVICE');
  const { shift, run, done } = begin(of, undefined, true);
  await turn();
  expect([shift.stage, shift.needsOld, shift.needsNew]).toEqual(['RECONCILE_SERVICE', true, false]);
  shift.answer(shift.pause?.hookId ?? '', 'CONTINUE');
  await run;
  expect(done.slice(0, 4)).toEqual(['test 0', 'production 0', 'reconciled', 'scaled-up']);
});

test.each(['TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'])('a pause at %s is refused', (stage) => {
  expect(refusedHook(properties({ Strategy: 'CANARY' }, 'POST_SCALE_UP'))).toBeUndefined();
  expect(refusedHook(properties({ Strategy: 'CANARY' }, stage))).toMatch(
    'PAUSE hooks cannot be configured at TEST_TRAFFIC_SHIFT or PRODUCTION_TRAFFIC_SHIFT stages.',
  );
});

test('a pause is answered by its ID only', async () => {
  const { shift, run } = begin(properties({ Strategy: 'BLUE_GREEN' }, 'POST_SCALE_UP'));
  await turn();
  expect(shift.answer('ecs-pause-other', 'CONTINUE')).toBe(false);
  expect(shift.pause?.timeoutAction).toBe('CONTINUE');
  shift.answer(shift.pause?.hookId ?? '', 'ROLLBACK');
  await expect(run).rejects.toThrow(RolledBack);
  expect(shift.pause).toBeUndefined();
});

test('a pause that nobody answers takes the action of its time-out', async () => {
  const late = { hookId: 'ecs-pause-1', expiresAt: Date.now() - 1, timeoutAction: 'ROLLBACK' } as const;
  const stage = stagesOf({}, false).findIndex(({ name }) => name === 'POST_SCALE_UP');
  const { run } = begin(properties({ Strategy: 'BLUE_GREEN' }, 'POST_SCALE_UP'), { stage, pause: late });
  await expect(run).rejects.toMatchObject({ failure: 'pause timed out' });
});

test('a rollback ends a wait', async () => {
  const { shift, run } = begin(properties({ Strategy: 'BLUE_GREEN' }, 'POST_SCALE_UP'));
  await turn();
  shift.rollBack('alarm');
  await expect(run).rejects.toMatchObject({ failure: 'alarm' });
});

test('a resumed deployment repeats no wait and no pause, and keeps the ID of the open pause', async () => {
  const canary = { Strategy: 'CANARY', BakeTimeInMinutes: 5 };
  const of = properties(canary, 'POST_SCALE_UP', 'POST_PRODUCTION_TRAFFIC_SHIFT');
  const first = begin(of);
  await turn();
  first.shift.answer(first.shift.pause?.hookId ?? '', 'CONTINUE');
  await turn();
  const { hookId = '' } = first.shift.pause ?? {};
  const second = begin(of, first.kept());
  await turn();
  expect([second.shift.stage, second.shift.pause?.hookId]).toEqual(['POST_PRODUCTION_TRAFFIC_SHIFT', hookId]);
  expect(second.done).toEqual([
    'test 0',
    'production 0',
    'scaled-up',
    'test 100',
    'production 5',
    'production 100',
  ]);
  second.shift.answer(hookId, 'CONTINUE');
  await second.run;
  expect(second.done.slice(-3)).toEqual(['BAKE_TIME 5 min', 'test 0', 'cleaned-up']);
});
