import { callsOfUpdate, type Disturbance, disturbances, expectNoDifference } from './testing/under-fire';

jest.setTimeout(300_000);

test.each(Object.keys(disturbances) as Disturbance[])(
  'whichever call %s, the deployment ends with the truth',
  async (disturbance) => {
    const calls = await callsOfUpdate();
    for (const call of calls.keys()) await expectNoDifference(calls, call, disturbance);
  },
);
