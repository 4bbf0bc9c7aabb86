import { Generations } from '../generations';

interface Read<T> {
  startedAt: number;
  page: Promise<T>;
  value: T | undefined;
}

/**
 * Short-lived copies of pages. A read serves all who ask for its page within a second of its start, while it is
 * under way and after; a write of this task drops the content's pages, so that the next read sees it. A copy is
 * never older than a second, whoever wrote.
 */
export class PageCache<T> {
  private readonly contents: Generations<Map<string, Read<T>>>;

  constructor(
    private readonly lifetimeMs = 1_000,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.contents = new Generations(lifetimeMs, now);
  }

  /** The page, if a copy is at hand: no promise, so that the busiest route answers in one go. */
  copy(contentId: string, page: string): T | undefined {
    const read = this.contents.get(contentId)?.get(page);
    return read && this.isFresh(read) ? read.value : undefined;
  }

  read(contentId: string, page: string, load: () => Promise<T>): Promise<T> {
    const pages = this.pagesOf(contentId);
    const known = pages.get(page);
    if (known && this.isFresh(known)) return known.page;
    const read: Read<T> = { startedAt: this.now(), page: load(), value: undefined };
    pages.set(page, read);
    read.page.then(
      (value) => {
        read.value = value;
      },
      () => {
        if (pages.get(page) === read) pages.delete(page);
      },
    );
    return read.page;
  }

  /** Reads under way began before the write: they answer those who wait for them, and are not kept. */
  drop(contentId: string): void {
    this.contents.delete(contentId);
  }

  private pagesOf(contentId: string): Map<string, Read<T>> {
    const known = this.contents.get(contentId);
    if (known) return known;
    const pages = new Map<string, Read<T>>();
    this.contents.set(contentId, pages);
    return pages;
  }

  private isFresh(read: Read<T>): boolean {
    return this.now() - read.startedAt < this.lifetimeMs;
  }
}
