import { StoreUnavailable } from './comment';

/**
 * Runs a few reads at one time, and lets others wait. Large pages read all at once would each take so long that every
 * one of them misses its deadline. A read that waited too long is refused: its client is about to give up.
 */
export class ReadSlots {
  private taken = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly slots = 8,
    private readonly patienceMs = 5_000,
    private readonly now: () => number = () => performance.now(),
  ) {}

  async run<T>(read: () => Promise<T>): Promise<T> {
    const since = this.now();
    if (this.taken < this.slots) this.taken += 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      if (this.now() - since >= this.patienceMs) {
        throw new StoreUnavailable(`a read waited ${this.patienceMs} ms for the store`);
      }
      return await read();
    } finally {
      // The next one takes this slot.
      const next = this.waiting.shift();
      if (next) next();
      else this.taken -= 1;
    }
  }
}
