import { StoreUnavailable } from '../store/records';

/**
 * Limits the number of concurrent reads; others wait. If all large pages were read at once, each of them would miss its
 * deadline. A read that waited too long is refused, because its client is about to time out.
 */
export class ReadSlots {
  private taken = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly patienceMs: number,
    private readonly slots = 8,
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
      // The slot passes to the next read.
      const next = this.waiting.shift();
      if (next) next();
      else this.taken -= 1;
    }
  }
}
