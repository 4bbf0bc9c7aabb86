import { callsOfUpdate, type Disturbance, disturbances, expectNoDifference } from './testing/under-fire';

jest.setTimeout(300_000);

test.each(Object.keys(disturbances) as Disturbance[])(
  'a deployment in which any call %s succeeds and shows what happened',
  async (disturbance) => {
    const calls = await callsOfUpdate();
    for (const call of calls.keys()) await expectNoDifference(calls, call, disturbance);
  },
);
