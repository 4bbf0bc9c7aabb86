import { ResourceFailure } from '../resources/handler';

export type ResourceStep = 'CREATE' | 'UPDATE' | 'DELETE' | 'ROLLBACK';

/** A failure that is asked for. Without a `times` it happens as long as it stands. */
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
      /** Calls are answered with AWS's error for too many of them. `after` calls are let through first. */
      readonly kind: 'throttle' | 'error';
      readonly action?: string;
      readonly after?: number;
      readonly times?: number;
    }
  | {
      /** The connection is closed without an answer: before the call is done, or when it is done. */
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

export type CallFault = Exclude<Fault, { readonly kind: 'resource' } | { readonly kind: 'events' }>;

interface Standing {
  readonly fault: Fault;
  seen: number;
  left: number;
}

/** Faults on demand, for tests and drills. */
export class Faults {
  private standing: Standing[] = [];

  constructor(faults: readonly Fault[] = []) {
    this.replace(faults);
  }

  replace(faults: readonly Fault[]): void {
    this.standing = faults.map((fault) => ({
      fault,
      seen: 0,
      left: ('times' in fault ? fault.times : undefined) ?? Number.POSITIVE_INFINITY,
    }));
  }

  list(): Fault[] {
    return this.standing.map(({ fault }) => fault);
  }

  /** Throws where the step of a resource is to fail. */
  failResource(stackName: string, logicalId: string, step: ResourceStep): void {
    for (const each of this.standing) {
      const { fault } = each;
      if (fault.kind !== 'resource' || fault.logicalId !== logicalId || each.left <= 0) continue;
      if (fault.stackName !== undefined && fault.stackName !== stackName) continue;
      if (!(fault.step === undefined ? ['CREATE', 'UPDATE'] : [fault.step]).includes(step)) continue;
      each.left -= 1;
      throw new ResourceFailure(
        fault.reason ??
          `Resource handler returned message: "asked to fail by a fault" (HandlerErrorCode: GeneralServiceException)`,
      );
    }
  }

  /** What is to happen to a call of an action. */
  onCall(action: string): CallFault[] {
    const happening: CallFault[] = [];
    for (const each of this.standing) {
      const { fault } = each;
      if (fault.kind === 'resource' || fault.kind === 'events') continue;
      if (fault.action !== undefined && fault.action !== action) continue;
      each.seen += 1;
      const waiting = 'after' in fault && each.seen <= (fault.after ?? 0);
      if (waiting || each.left <= 0) continue;
      each.left -= 1;
      happening.push(fault);
    }
    return happening;
  }

  eventOrder(): 'shuffled' | 'repeated' | undefined {
    const found = this.standing.find(({ fault }) => fault.kind === 'events')?.fault;
    return found?.kind === 'events' ? found.order : undefined;
  }
}
