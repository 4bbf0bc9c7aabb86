import { ResourceFailure } from '../resources/handler';

export type ResourceStep = 'CREATE' | 'UPDATE' | 'DELETE' | 'ROLLBACK';

/** A failure to inject. Without `times`, it fires until other faults are set. */
export type Fault =
  | {
      readonly kind: 'resource';
      readonly logicalId: string;
      readonly stackName?: string;
      readonly step?: ResourceStep;
      readonly reason?: string;
      readonly times?: number;
    }
  | {
      /** Calls are answered with AWS's error. `after`: the number of calls to let through first. */
      readonly kind: 'throttle' | 'error';
      readonly action?: string;
      readonly after?: number;
      readonly times?: number;
    }
  | {
      /** The connection is closed without an answer, before or after the call is executed. */
      readonly kind: 'drop';
      readonly when?: 'before' | 'after';
      readonly action?: string;
      readonly after?: number;
      readonly times?: number;
    }
  | {
      readonly kind: 'delay';
      readonly action?: string;
      readonly milliseconds: number;
      readonly times?: number;
    }
  | { readonly kind: 'events'; readonly order: 'shuffled' | 'repeated' };

/** The hits of the faults since they were set. */
export interface FaultReport {
  /** The number of calls of any action, including those that a fault answered. */
  readonly calls: number;
  readonly faults: readonly FaultHits[];
}

export interface FaultHits {
  readonly fault: Fault;
  /** Each call or resource step that the fault hit, such as `DescribeStacks` or `CREATE Vpc`. Empty where it never fired. */
  readonly hits: readonly string[];
}

export type CallFault = Exclude<Fault, { readonly kind: 'resource' } | { readonly kind: 'events' }>;

/** A fault without `times` fires without end; its report does not grow without end. */
const MAX_HITS = 1000;

interface SetFault {
  readonly fault: Fault;
  readonly hits: string[];
  seen: number;
  left: number;
}

/** Injects faults into calls and resource operations, for tests and drills. */
export class Faults {
  private faults: SetFault[] = [];
  private calls = 0;

  constructor(faults: readonly Fault[] = []) {
    this.set(faults);
  }

  /** Replaces all faults, and starts a new report. */
  set(faults: readonly Fault[]): void {
    this.faults = faults.map((fault) => ({
      fault,
      hits: [],
      seen: 0,
      left: ('times' in fault ? fault.times : undefined) ?? Number.POSITIVE_INFINITY,
    }));
    this.calls = 0;
  }

  report(): FaultReport {
    return { calls: this.calls, faults: this.faults.map(({ fault, hits }) => ({ fault, hits: [...hits] })) };
  }

  /** Throws if a fault is set for this step of the resource. */
  failResource(stackName: string, logicalId: string, step: ResourceStep): void {
    for (const each of this.faults) {
      const { fault } = each;
      if (fault.kind !== 'resource' || fault.logicalId !== logicalId || each.left <= 0) continue;
      if (fault.stackName !== undefined && fault.stackName !== stackName) continue;
      if (!(fault.step === undefined ? ['CREATE', 'UPDATE'] : [fault.step]).includes(step)) continue;
      fire(each, `${step} ${logicalId}`);
      throw new ResourceFailure(
        fault.reason ??
          `Resource handler returned message: "asked to fail by a fault" (HandlerErrorCode: GeneralServiceException)`,
      );
    }
  }

  /** The faults that fire on a call of an action: delays, up to the first fault that decides the answer. */
  onCall(action: string): CallFault[] {
    this.calls += 1;
    return this.firing(action, () => true);
  }

  /** Only those that name the action: for calls of REST APIs, such as S3 and CloudFront. */
  onNamedCall(action: string): CallFault[] {
    return this.firing(action, (fault) => fault.action !== undefined);
  }

  private firing(action: string, isMeant: (fault: CallFault) => boolean): CallFault[] {
    const firing: CallFault[] = [];
    let answered = false;
    for (const each of this.faults) {
      const { fault } = each;
      if (fault.kind === 'resource' || fault.kind === 'events' || !isMeant(fault)) continue;
      if (fault.action !== undefined && fault.action !== action) continue;
      each.seen += 1;
      const waiting = 'after' in fault && each.seen <= (fault.after ?? 0);
      if (answered || waiting || each.left <= 0) continue;
      fire(each, action);
      firing.push(fault);
      answered = fault.kind !== 'delay' && !(fault.kind === 'drop' && fault.when === 'after');
    }
    return firing;
  }

  /** Events as a client may receive them from a distributed service: out of order, or more than once. */
  disturbEvents<T>(events: readonly T[], action: string): readonly T[] {
    for (const each of this.faults) {
      if (each.fault.kind !== 'events') continue;
      const disturbed = each.fault.order === 'repeated' ? repeated(events) : shuffled(events);
      if (disturbed.length > 1) fire(each, action);
      return disturbed;
    }
    return events;
  }
}

function fire(set: SetFault, target: string): void {
  set.left -= 1;
  if (set.hits.length < MAX_HITS) set.hits.push(target);
}

function repeated<T>(events: readonly T[]): readonly T[] {
  return events.flatMap((event) => [event, event]);
}

function shuffled<T>(events: readonly T[]): readonly T[] {
  return [1, 0].flatMap((rest) => events.filter((_, index) => index % 2 === rest));
}
