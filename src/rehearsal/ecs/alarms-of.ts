import type { HandlerContext } from '../../local';
import { evaluationMinutes, partsOf } from '../../local/alarms/alarms';
import type { Alarms } from './deployment-alarms';

/** The alarms in the account and region of a service. */
export function alarmsOf(service: string, alarms: HandlerContext['alarms']): Alarms {
  const home = partsOf(service);
  const found = (names: readonly string[]) => names.flatMap((name) => alarms.get(home, name) ?? []);
  return {
    inAlarm: (names) =>
      found(names)
        .filter(({ state }) => state === 'ALARM')
        .map(({ name }) => name),
    evaluationMinutes: (names) => evaluationMinutes(found(names)),
    watch: (listener) => alarms.watch(listener),
  };
}
