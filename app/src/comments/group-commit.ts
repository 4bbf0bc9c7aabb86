import { StoreUnavailable } from '../store/records';

interface Waiting<T> {
  item: T;
  since: number;
  resolve: () => void;
  reject: (reason: unknown) => void;
}

export interface GroupCommitLimits {
  /** The maximum size of a batch: DynamoDB's BatchWriteItem accepts 25 items. */
  batch: number;
  /** Concurrent writes. */
  writers: number;
  /** The maximum number of items that wait. More are refused at once. */
  waiting: number;
  /** An item that waited longer is refused, because its client is about to time out. */
  patienceMs: number;
}

const usual = { batch: 25, writers: 8, waiting: 10_000 };

/**
 * Groups items into batches. The first item is written at once. Items that arrive meanwhile form the next batch, and
 * another concurrent write starts only for a full batch. Each item is acknowledged when its batch is stored.
 */
export class GroupCommit<T> {
  private queue: Waiting<T>[] = [];
  private writing = 0;
  private starting = false;
  private readonly limits: GroupCommitLimits;

  constructor(
    private readonly write: (items: readonly T[]) => Promise<void>,
    limits: Partial<GroupCommitLimits> & Pick<GroupCommitLimits, 'patienceMs'>,
  ) {
    this.limits = { ...usual, ...limits };
  }

  add(item: T): Promise<void> {
    if (this.queue.length >= this.limits.waiting) {
      return Promise.reject(new StoreUnavailable(`${this.queue.length} writes are waiting for the store`));
    }
    return new Promise((resolve, reject) => {
      this.queue.push({ item, since: performance.now(), resolve, reject });
      this.startSoon();
    });
  }

  /** Requests of one turn of the event loop share a batch. */
  private startSoon(): void {
    if (this.starting) return;
    this.starting = true;
    setImmediate(() => {
      this.starting = false;
      this.startWriters();
    });
  }

  private startWriters(): void {
    const { batch, writers } = this.limits;
    while (
      this.queue.length > 0 &&
      (this.writing === 0 || (this.queue.length >= batch && this.writing < writers))
    ) {
      void this.writeOne(this.queue.splice(0, batch));
    }
  }

  private async writeOne(batch: readonly Waiting<T>[]): Promise<void> {
    const group = this.refuseStale(batch);
    if (group.length === 0) return;
    this.writing += 1;
    try {
      await this.write(group.map(({ item }) => item));
      for (const { resolve } of group) resolve();
    } catch (error) {
      for (const { reject } of group) reject(error);
    } finally {
      this.writing -= 1;
      this.startSoon();
    }
  }

  private refuseStale(batch: readonly Waiting<T>[]): Waiting<T>[] {
    const oldest = performance.now() - this.limits.patienceMs;
    return batch.filter(({ since, reject }) => {
      if (since >= oldest) return true;
      reject(new StoreUnavailable(`a write waited more than ${this.limits.patienceMs} ms for the store`));
      return false;
    });
  }
}
