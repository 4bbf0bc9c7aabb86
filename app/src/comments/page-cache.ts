import { LRUCache } from 'lru-cache';

interface Read<T> {
  version: number;
  startedAt: number;
  page: Promise<T>;
}

interface Copy<T> {
  version: number;
  page: T;
}

interface Limits {
  lifetimeMs: number;
  /** The maximum memory of all copies. */
  bytes: number;
  /** The number of contents with valid copies. The least recently used content is read again. */
  contents: number;
}

const usual: Limits = { lifetimeMs: 1_000, bytes: 64 * 1024 * 1024, contents: 10_000 };

/**
 * Short-lived copies of pages. A read serves all requests for its page within a second of its start. A write of this
 * task drops the content's pages, so that the next read sees it. A copy is never older than a second, whichever task
 * wrote.
 */
export class PageCache<T extends { body: Buffer }> {
  private readonly copies: LRUCache<string, Copy<T>>;
  private readonly reads = new Map<string, Read<T>>();
  /** A copy is valid while its content has the version with which it was read. */
  private readonly versions: LRUCache<string, number>;
  private lastVersion = 0;

  constructor(
    private readonly limits: Limits = usual,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.copies = new LRUCache({
      maxSize: limits.bytes,
      sizeCalculation: ({ page }) => page.body.length + 1,
      ttl: limits.lifetimeMs,
      ttlResolution: 0,
      perf: { now },
    });
    this.versions = new LRUCache({ max: limits.contents });
  }

  /** Returns the page if a copy is available. Synchronous, because it serves the busiest route. */
  copy(contentId: string, page: string): T | undefined {
    const copy = this.copies.get(keyOf(contentId, page));
    return copy && copy.version === this.versions.get(contentId) ? copy.page : undefined;
  }

  read(contentId: string, page: string, load: () => Promise<T>): Promise<T> {
    const key = keyOf(contentId, page);
    const version = this.versionOf(contentId);
    const startedAt = this.now();
    const known = this.reads.get(key);
    if (known && known.version === version && startedAt - known.startedAt < this.limits.lifetimeMs) {
      return known.page;
    }
    const read: Read<T> = { version, startedAt, page: load() };
    this.reads.set(key, read);
    const finish = () => {
      if (this.reads.get(key) === read) this.reads.delete(key);
    };
    read.page.then((loaded) => {
      finish();
      this.copies.set(key, { version, page: loaded }, { start: startedAt });
    }, finish);
    return read.page;
  }

  /** Reads in flight began before the write, so their results are not kept. */
  drop(contentId: string): void {
    this.versions.delete(contentId);
  }

  private versionOf(contentId: string): number {
    const known = this.versions.get(contentId);
    if (known !== undefined) return known;
    this.lastVersion += 1;
    this.versions.set(contentId, this.lastVersion);
    return this.lastVersion;
  }
}

/** Content ids contain no control characters. */
function keyOf(contentId: string, page: string): string {
  return `${contentId}\n${page}`;
}
