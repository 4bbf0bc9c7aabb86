import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';
import { type Step, secondsOf } from './durations';

/** `instant`: no time. `real`: as long as on AWS. A number: that many times faster than AWS. */
export type PaceName = 'instant' | 'real' | number;

/** How many milliseconds a minute on AWS takes. */
export function minuteAt(pace: PaceName = 'instant'): number {
  return pace === 'instant' ? 0 : 60_000 / (pace === 'real' ? 1 : pace);
}

export class Pace {
  private readonly ending = new AbortController();

  constructor(private readonly name: PaceName) {}

  get isInstant(): boolean {
    return this.name === 'instant';
  }

  /** How many milliseconds a minute on AWS takes. */
  get minute(): number {
    return minuteAt(this.name);
  }

  /** Ends all waits. */
  end(): void {
    this.ending.abort();
  }

  get ended(): AbortSignal {
    return this.ending.signal;
  }

  /** Waits for the duration of a step. Rejects with the reason of the signal if it is aborted. */
  async wait(type: string, step: Step, signal: AbortSignal): Promise<void> {
    const milliseconds = (secondsOf(type, step) / 60) * this.minute;
    const either = AbortSignal.any([signal, this.ended]);
    // Other requests are handled in between, so that an operation can be watched and canceled.
    if (milliseconds === 0) await nextTurn();
    else await delay(milliseconds, undefined, { signal: either }).catch(() => undefined);
    either.throwIfAborted();
  }
}
