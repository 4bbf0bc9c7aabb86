import type { Stop } from '../../deploy/stop';
import type { Terminal } from './terminal';

/** What Ctrl-C does: a step that takes care of it is told, and where none does the command ends. */
export class Interrupts {
  private readonly steps = new Set<() => void>();
  private stop: Stop | undefined;

  constructor(private readonly terminal: Terminal) {}

  /** Where the person has left, nothing that still goes on in this process may begin anything more. */
  throwIfInterrupted(): void {
    if (this.stop) throw this.stop;
  }

  /** A step takes care of it, until the function that this returns is called. */
  handle(step: () => void): () => void {
    this.steps.add(step);
    return () => void this.steps.delete(step);
  }

  /** Works, unless the person leaves. A second Ctrl-C then finds nobody to take care of it, and ends the process. */
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
