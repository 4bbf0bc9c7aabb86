import type { Stop } from '../../deploy/stop';
import type { Terminal } from './terminal';

/** Handles Ctrl-C: the steps that handle it themselves are notified. If there are none, the command ends. */
export class Interrupts {
  private readonly steps = new Set<() => void>();
  private stop: Stop | undefined;

  constructor(private readonly terminal: Terminal) {}

  /** After an interruption, work that is still running in this process must not start anything else. */
  throwIfInterrupted(): void {
    if (this.stop) throw this.stop;
  }

  /** A step handles it, until the returned function is called. */
  handle(step: () => void): () => void {
    this.steps.add(step);
    return () => void this.steps.delete(step);
  }

  /** Works until the person interrupts. A second Ctrl-C then ends the process. */
  async untilInterrupted<T>(work: () => Promise<T>, stop: () => Stop): Promise<T> {
    let off = (): void => undefined;
    const leaving = new Promise<never>((_, reject) => {
      off = this.terminal.onInterrupt(() => {
        for (const step of this.steps) step();
        if (this.steps.size > 0) return;
        this.stop = stop();
        off();
        reject(this.stop);
      });
    });
    try {
      return await Promise.race([work(), leaving]);
    } finally {
      off();
    }
  }
}
