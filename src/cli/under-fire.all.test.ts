import {
  callsOfMarketUpdate,
  callsOfUpdate,
  type Disturbance,
  disturbances,
  expectMarketUpdated,
  expectNoDifference,
} from './testing/under-fire';

test.each(Object.keys(disturbances) as Disturbance[])(
  'a deployment in which any call %s succeeds and shows what happened',
  async (disturbance) => {
    const calls = await callsOfUpdate();
    for (const call of calls.keys()) await expectNoDifference(calls, call, disturbance);
  },
);

test.each(Object.keys(disturbances) as Disturbance[])(
  'a deployment of several stacks in which any call %s succeeds',
  async (disturbance) => {
    const calls = await callsOfMarketUpdate();
    expect(calls).toBeGreaterThan(20);
    for (let call = 0; call < calls; call += 1) await expectMarketUpdated(call, disturbance);
  },
);
