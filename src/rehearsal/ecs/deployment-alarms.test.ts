import { AlarmWatch } from './deployment-alarms';

const NAMES = ['slow', 'failing'];

/** Two alarms, and a watch that counts how often it is triggered. */
function begin({ enabled = true, resumed = false, inAlarm = [] as string[] } = {}) {
  let alarming: readonly string[] = inAlarm;
  let listener: (() => void) | undefined;
  let times = 0;
  const watch = new AlarmWatch(
    { names: NAMES, enabled, rollback: true },
    {
      inAlarm: (names) => names.filter((name) => alarming.includes(name)),
      evaluationMinutes: () => 3,
      watch: (one) => {
        listener = one;
        return () => {
          listener = undefined;
        };
      },
    },
    () => {
      times += 1;
    },
  );
  watch.start(resumed);
  const set = (...names: readonly string[]): void => {
    alarming = names;
    listener?.();
  };
  return { watch, set, times: () => times };
}

test('an alarm that goes off triggers once', () => {
  const { watch, set, times } = begin();
  expect([watch.status, watch.bakeMinutes]).toEqual(['MONITORING', 3]);
  set('other');
  set('failing');
  set('failing', 'slow');
  expect([watch.status, watch.triggeredNames, times()]).toEqual(['TRIGGERED', ['failing'], 1]);
});

test('alarms are not monitored if one of them is in alarm at the start', () => {
  const { watch, set, times } = begin({ inAlarm: ['slow'] });
  set('slow', 'failing');
  expect([watch.status, watch.bakeMinutes, times()]).toEqual(['DISABLED', 0, 0]);
});

test('a deployment that continues after a restart notices an alarm that went off in between', () => {
  expect(begin({ inAlarm: ['slow'], resumed: true }).watch.status).toBe('TRIGGERED');
});

test.each([{ enabled: false }, {}])('nothing is monitored when it is disabled, or over: %j', (options) => {
  const { watch, set, times } = begin(options);
  watch.end();
  set('slow');
  expect([watch.status, times()]).toEqual([
    options.enabled === false ? 'DISABLED' : 'MONITORING_COMPLETE',
    0,
  ]);
});
