import { type DataObject, entry } from '../../document/data';
import type { Memory, ScalableTargetRecord } from '../memory';
import { type Schedule, scheduleOf } from './schedule';
import type { Timer } from './timer';

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** A scheduled action with its times. */
interface Action {
  readonly schedule: Schedule;
  readonly bounds: Partial<Bounds>;
}

/** The scalable targets of services. Scheduled actions change their bounds. */
export class ScalableTargets {
  private readonly waits = new Map<string, () => void>();

  constructor(
    private readonly memory: Memory,
    private readonly timer: Timer,
    /** Keeps the number of tasks of a service within its bounds. */
    private readonly scale: (service: string, bounds: Bounds) => Promise<void>,
  ) {}

  /** Runs the actions whose times passed while nothing ran, and waits for the next ones. */
  open(): void {
    for (const service of Object.keys(this.memory.all('scalableTargets'))) void this.proceed(service);
  }

  /** Throws a ScheduleError. Settles when the tasks of the service are within the bounds. */
  async set(service: string, bounds: Bounds, actions: readonly DataObject[]): Promise<void> {
    const now = this.timer.now();
    const created = this.memory.get('scalableTargets', service)?.created ?? now;
    const record = { ...bounds, actions, created, checked: now };
    actionsOf(record);
    this.memory.set('scalableTargets', service, record);
    await this.scale(service, bounds);
    await this.proceed(service);
  }

  remove(service: string): void {
    this.waits.get(service)?.();
    this.waits.delete(service);
    this.memory.delete('scalableTargets', service);
  }

  close(): void {
    for (const cancel of this.waits.values()) cancel();
  }

  private async proceed(service: string): Promise<void> {
    const record = this.memory.get('scalableTargets', service);
    if (!record) return;
    this.waits.get(service)?.();
    const actions = actionsOf(record);
    const reached = reachedAt(this.timer.now(), record, actions);
    const next = nextOf(actions, reached.checked);
    if (next !== undefined)
      this.waits.set(
        service,
        this.timer.at(next, () => void this.proceed(service)),
      );
    if (reached === record) return;
    this.memory.set('scalableTargets', service, reached);
    await this.scale(service, reached);
  }
}

/** The bounds after all actions up to a time, in the order of their times. */
function reachedAt(
  now: number,
  record: ScalableTargetRecord,
  actions: readonly Action[],
): ScalableTargetRecord {
  let reached = record;
  for (let time = nextOf(actions, record.checked); time !== undefined && time <= now; ) {
    const due = actions.filter(({ schedule }) => schedule.next(reached.checked) === time);
    reached = Object.assign({ ...reached, checked: time }, ...due.map(({ bounds }) => bounds));
    time = nextOf(actions, time);
  }
  return reached;
}

function nextOf(actions: readonly Action[], after: number): number | undefined {
  const times = actions.flatMap(({ schedule }) => schedule.next(after) ?? []);
  return times.length === 0 ? undefined : Math.min(...times);
}

function actionsOf({ actions, created }: Pick<ScalableTargetRecord, 'actions' | 'created'>): Action[] {
  return actions.map((action) => ({
    schedule: scheduleOf(String(action.Schedule ?? ''), String(action.Timezone ?? 'UTC'), created, {
      start: timeOf(action, 'StartTime'),
      end: timeOf(action, 'EndTime'),
    }),
    bounds: { ...capacityOf(action, 'MinCapacity', 'min'), ...capacityOf(action, 'MaxCapacity', 'max') },
  }));
}

function capacityOf(action: DataObject, name: string, bound: keyof Bounds): Partial<Bounds> {
  const capacity = entry(action.ScalableTargetAction, name);
  return capacity === undefined ? {} : { [bound]: Number(capacity) };
}

/** Without an offset, UTC. */
function timeOf(action: DataObject, name: string): number | undefined {
  const text = action[name];
  if (typeof text !== 'string') return undefined;
  return Date.parse(/(Z|[-+]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`);
}
