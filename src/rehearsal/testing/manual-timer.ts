import type { Timer } from '../scaling/timer';

/** A clock that moves when a test says so. */
export class ManualTimer implements Timer {
  private readonly waits = new Map<() => void, number>();

  constructor(private time: number) {}

  now(): number {
    return this.time;
  }

  at(time: number, run: () => void): () => void {
    const wait = (): void => run();
    this.waits.set(wait, time);
    return () => this.waits.delete(wait);
  }

  /** Moves the clock, and runs what waits for a time until then. */
  moveTo(time: number): void {
    this.time = time;
    for (const [wait, due] of [...this.waits])
      if (due <= time) {
        this.waits.delete(wait);
        wait();
      }
  }
}
