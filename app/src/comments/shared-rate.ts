import { LRUCache } from 'lru-cache';
import { digest } from '../digest';
import { Refusal } from '../refusal';
import type { Store } from '../store/records';
import { rateKey } from './places';

const windowSeconds = 60;

/** Limits new comments in each minute, with a counter that all tasks share. */
export class SharedRate {
  /** Who used a window up: the store is not asked again. */
  private readonly usedUp = new LRUCache<string, number>({ max: 10_000 });

  constructor(
    private readonly store: Store,
    private readonly name: string,
    readonly most: number,
    private readonly now: () => number = Date.now,
  ) {}

  async take(who: string): Promise<void> {
    const seconds = this.now() / 1_000;
    const window = Math.floor(seconds / windowSeconds);
    const end = (window + 1) * windowSeconds;
    if (this.usedUp.get(who) !== window) {
      // The store contains no network address.
      const key = rateKey(this.name, digest(who).slice(0, 32), window);
      if ((await this.store.add(key, 1, end + windowSeconds)) <= this.most) return;
      this.usedUp.set(who, window);
    }
    throw new Refusal('too-many', `more than ${this.most} new comments a minute for this ${this.name}`, {
      retryAfterSeconds: Math.ceil(end - seconds),
    });
  }
}
