import type { ClassicLevel } from 'classic-level';
import type { Claim, Comment, CommentPage, CommentStore, PageRequest } from '../comments/comment';
import { afterEveryCommentId } from '../comments/comment-id';
import type { StoreCalls } from './store-calls';

type StoredComment = Omit<Comment, 'contentId' | 'id'>;

interface StoredClaim extends Claim {
  expiresAt: number;
}

/** A page ends here even before its limit, as in DynamoDB. */
const pageBytes = 1024 * 1024;
const claimLifetimeMs = 24 * 60 * 60 * 1_000;

/**
 * The comments in LevelDB, for development. LevelDB passes every write to the operating system before it returns: a
 * killed process loses nothing, a power cut may lose the last moments.
 */
export class LevelStore implements CommentStore {
  private tables: Tables;
  private lastWrite: Promise<unknown> = Promise.resolve();
  private hasFailed = false;

  constructor(
    private readonly db: ClassicLevel,
    private readonly calls: StoreCalls,
    private readonly now: () => number = Date.now,
  ) {
    this.tables = tablesIn(db);
  }

  page(request: PageRequest): Promise<CommentPage> {
    const { contentId, limit } = request;
    return this.calls.run('list', async (signal) => {
      const iterator = this.tables.comments.iterator({ ...rangeOf(request), signal });
      try {
        return await readPage(contentId, limit, (most) => iterator.nextv(most));
      } finally {
        await iterator.close();
      }
    });
  }

  latestId(contentId: string): Promise<string | undefined> {
    return this.calls.run('latest', async (signal) => {
      const range = rangeOf({ contentId, after: undefined, order: 'newest' });
      const [key] = await this.tables.comments.keys({ ...range, limit: 1, signal }).all();
      return key === undefined ? undefined : idIn(key);
    });
  }

  putAll(comments: readonly Comment[]): Promise<void> {
    return this.calls.run('write', () => this.write(({ putComments }) => putComments(comments)));
  }

  claimKey(key: string, claim: Claim): Promise<Claim> {
    return this.calls.run('claim', () =>
      this.write(async ({ claims }) => {
        const owner = await claims.get(key);
        if (owner && owner.expiresAt > this.now()) return owner;
        await claims.put(key, { ...claim, expiresAt: this.now() + claimLifetimeMs });
        return claim;
      }),
    );
  }

  async check(): Promise<void> {
    await this.calls.run('check', () => this.tables.claims.get('a key that nobody sends'));
  }

  /** Writes run one after another: LevelDB has no conditional writes, and none may follow one that failed. */
  private write<T>(write: (tables: Tables) => Promise<T>): Promise<T> {
    const turn = this.lastWrite.then(() => this.writeNow(write));
    this.lastWrite = turn.catch(() => {});
    return turn;
  }

  /**
   * After a failed write, such as on a full disk, the log may end in half a record, and LevelDB would not find later
   * records when it starts again. Opening it again starts a new log.
   */
  private async writeNow<T>(write: (tables: Tables) => Promise<T>): Promise<T> {
    if (this.hasFailed) {
      await this.db.close();
      await this.db.open();
      this.tables = tablesIn(this.db);
      this.hasFailed = false;
    }
    try {
      return await write(this.tables);
    } catch (error) {
      this.hasFailed = true;
      throw error;
    }
  }
}

type Tables = ReturnType<typeof tablesIn>;

export function tablesIn(db: ClassicLevel) {
  const comments = db.sublevel<string, StoredComment>('comments', { valueEncoding: 'json' });
  const claims = db.sublevel<string, StoredClaim>('claims', { valueEncoding: 'json' });
  return {
    comments,
    claims,
    putComments: (some: readonly Comment[]) =>
      comments.batch(
        some.map(({ contentId, id, ...value }) => ({ type: 'put', key: commentKey(contentId, id), value })),
      ),
  };
}

/** Content ids contain no control characters. */
function commentKey(contentId: string, id: string): string {
  return `${contentId}\n${id}`;
}

function rangeOf({ contentId, after, order }: Omit<PageRequest, 'limit'>) {
  const first = { gte: commentKey(contentId, '') };
  const last = { lt: commentKey(contentId, afterEveryCommentId) };
  if (after === undefined) return { ...first, ...last, reverse: order === 'newest' };
  const key = commentKey(contentId, after);
  return order === 'newest' ? { ...first, lt: key, reverse: true } : { gt: key, ...last };
}

function idIn(key: string): string {
  return key.slice(key.lastIndexOf('\n') + 1);
}

/** Reads one more than the page contains, to know whether there is a next page. */
async function readPage(
  contentId: string,
  limit: number,
  next: (most: number) => Promise<[string, StoredComment][]>,
): Promise<CommentPage> {
  const comments: Comment[] = [];
  let bytes = 0;
  while (comments.length <= limit && bytes < pageBytes) {
    const entries = await next(limit + 1 - comments.length);
    if (entries.length === 0) return { comments, next: undefined };
    for (const [key, value] of entries) {
      comments.push({ contentId, id: idIn(key), ...value });
      bytes += value.comment.length;
    }
  }
  const shown = comments.slice(0, limit);
  return { comments: shown, next: shown.at(-1)?.id };
}
