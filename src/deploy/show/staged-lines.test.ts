import type { StagedDeployment } from '../operation/service-deployment';
import { stagedLines } from './staged-lines';

const canary: StagedDeployment = {
  arn: 'arn',
  strategy: 'CANARY',
  status: 'IN_PROGRESS',
  stage: 'PRODUCTION_TRAFFIC_SHIFT',
  bakeMinutes: 10,
  step: { percent: 10, bakeMinutes: 5 },
  revisions: [
    { role: 'new', running: 2, requested: 2, productionTraffic: 10, testTraffic: 100 },
    { role: 'old', running: 2, requested: 2, productionTraffic: 90, testTraffic: 0 },
    { role: 'old', running: 0, requested: 1, productionTraffic: undefined, testTraffic: undefined },
  ],
  pauses: [],
};

test('a canary deployment is shown with its step, its stage, and the traffic of each revision', () => {
  expect(stagedLines(canary, 0)).toEqual([
    'canary, 10% at a time, then 5 minutes, PRODUCTION_TRAFFIC_SHIFT',
    'new revision: 2 of 2 running, 10% of the traffic, 100% of the test traffic',
    'old revision: 2 of 2 running, 90% of the traffic',
    'old revision: 0 of 1 running',
  ]);
});

test('a blue/green deployment is shown with its bake time, and a pause with the time that is left', () => {
  const { step, ...rest } = canary;
  const blueGreen = { ...rest, step: undefined, strategy: 'BLUE_GREEN', stage: 'BAKE_TIME', revisions: [] };
  expect(stagedLines(blueGreen, 0)).toEqual(['blue/green, BAKE_TIME of 10 minutes']);
  const pauses = [{ hookId: 'hook', expiresAt: 61_000, timeoutAction: 'CONTINUE' }];
  expect(stagedLines({ ...blueGreen, stage: 'POST_SCALE_UP', pauses }, 0)).toEqual([
    'blue/green, POST_SCALE_UP',
    'paused; without an answer, ECS continues in 1:01',
  ]);
});
