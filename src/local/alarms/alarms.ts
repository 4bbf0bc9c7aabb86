import { type Data, type DataObject, isObject } from '../../document/data';
import { regionKey } from '../state/region-key';
import type { Store } from '../state/store';
import { type AlarmRecord, type AlarmState, typedSettings } from './alarm-record';

/** An account and region. */
export interface Home {
  readonly accountId: string;
  readonly region: string;
  readonly partition: string;
}

type Given = { readonly composite: boolean; readonly settings: Data };

/**
 * The alarms of CloudWatch. No metric reaches them: an alarm has the state INSUFFICIENT_DATA until SetAlarmState changes it,
 * and keeps it.
 */
export class Alarms {
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly store: Store,
    private readonly clock: () => number,
  ) {}

  /** Creates an alarm, or replaces the settings of the one with that name, which keeps its state. */
  put(home: Home, name: string, { composite, settings }: Given): void {
    const typed = typedSettings(settings);
    const now = this.clock();
    const present = this.get(home, name);
    this.write(home, {
      state: 'INSUFFICIENT_DATA',
      reason: 'Unchecked: Initial alarm creation',
      updated: now,
      transitioned: now,
      ...present,
      name,
      arn: `arn:${home.partition}:cloudwatch:${home.region}:${home.accountId}:alarm:${name}`,
      composite,
      settings: isObject(typed) ? typed : {},
      configured: now,
    });
  }

  get(home: Pick<Home, 'accountId' | 'region'>, name: string): AlarmRecord | undefined {
    return this.store.get('alarms', regionKey(home), name);
  }

  /** By name, as CloudWatch lists them. */
  list(home: Home): AlarmRecord[] {
    const all = this.store.list('alarms', regionKey(home));
    return all.sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  setState(home: Home, alarm: AlarmRecord, state: AlarmState, reason: string, reasonData?: string): void {
    const { reasonData: _former, ...rest } = alarm;
    const now = this.clock();
    this.write(home, {
      ...rest,
      state,
      reason,
      ...(reasonData !== undefined && { reasonData }),
      updated: now,
      transitioned: state === alarm.state ? alarm.transitioned : now,
    });
  }

  remove(home: Home, name: string): void {
    this.store.write(['alarms', regionKey(home), name]);
    this.changed();
  }

  /** Calls the listener after each change, until the returned function is called. */
  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private write(home: Home, alarm: AlarmRecord): void {
    this.store.write(['alarms', regionKey(home), alarm.name, alarm]);
    this.changed();
  }

  private changed(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

/** The account, the region and the name in an ARN such as that of an alarm. */
export function partsOf(arn: string): {
  readonly accountId: string;
  readonly region: string;
  readonly name: string;
} {
  const [, , , region = '', accountId = '', , ...name] = arn.split(':');
  return { accountId, region, name: name.join(':') };
}

/** The longest time, in minutes, in which one of the alarms evaluates its metric. */
export function evaluationMinutes(alarms: readonly Pick<AlarmRecord, 'settings'>[]): number {
  return Math.max(0, ...alarms.map(({ settings }) => minutesOf(settings)));
}

function minutesOf({ EvaluationPeriods, Period, Metrics }: DataObject): number {
  const periods = [Period, ...metricPeriods(Metrics)].map(Number).filter((period) => period > 0);
  return (Math.max(0, ...periods) * Number(EvaluationPeriods ?? 1)) / 60;
}

/** An alarm on an expression has the periods of its metrics. */
function metricPeriods(metrics: Data | undefined): Data[] {
  if (!Array.isArray(metrics)) return [];
  return metrics
    .filter(isObject)
    .flatMap(({ MetricStat, Period }) => [
      ...(Period === undefined ? [] : [Period]),
      ...(isObject(MetricStat) && MetricStat.Period !== undefined ? [MetricStat.Period] : []),
    ]);
}
