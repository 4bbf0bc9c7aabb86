import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Comment, CommentPage, CommentStore, NewComment, PageRequest } from './comment';
import { KeyReused } from './comment';
import type { CommentIds } from './comment-id';
import { type EmailExposure, exposedEmail } from './email-exposure';
import { GroupCommit } from './group-commit';
import { NextRead } from './next-read';
import { PageCache } from './page-cache';
import { ReadSlots } from './read-slots';

/** A serialized page. */
export interface SentPage {
  body: Buffer;
  count: number;
  next: string | undefined;
}

interface Parts {
  store: CommentStore;
  ids: CommentIds;
  /** No other process writes to the store, so this process knows the newest ids. */
  soleWriter: boolean;
  emailExposure: EmailExposure;
  /** How long a read or a write waits for its turn. */
  patienceMs?: number;
  onBatch?: (size: number) => void;
}

/** Contents whose newest id a sole writer remembers, instead of reading it before each write. */
const rememberedContents = 10_000;

const usualPatienceMs = 5_000;

export class Comments {
  private readonly pages = new PageCache<SentPage>();
  private readonly slots: ReadSlots;
  private readonly newest = new LRUCache<string, string>({ max: rememberedContents });
  private readonly latest: NextRead<string | undefined>;
  private readonly commit: GroupCommit<Comment>;

  constructor(private readonly parts: Parts) {
    this.latest = new NextRead((contentId) => parts.store.latestId(contentId));
    const { patienceMs = usualPatienceMs } = parts;
    this.slots = new ReadSlots(patienceMs);
    this.commit = new GroupCommit(
      (comments) => {
        parts.onBatch?.(comments.length);
        return parts.store.putAll(comments);
      },
      { patienceMs },
    );
  }

  /** Resolves when the comment is stored. A repeated key stores the comment once. */
  async add(asked: NewComment, idempotencyKey: string | undefined): Promise<void> {
    const id = await this.nextId(asked.contentId);
    const now = { id, createdAt: new Date().toISOString() };
    const stamp = idempotencyKey === undefined ? now : await this.claim(idempotencyKey, asked, now);
    try {
      await this.commit.add({ ...asked, ...stamp });
    } finally {
      // A failed write may still have stored the comment.
      this.pages.drop(asked.contentId);
    }
  }

  copyOf(request: PageRequest): SentPage | undefined {
    return this.pages.copy(request.contentId, pageName(request));
  }

  page(request: PageRequest): Promise<SentPage> {
    return this.pages.read(request.contentId, pageName(request), async () =>
      toSend(await this.slots.run(() => this.parts.store.page(request)), this.parts.emailExposure),
    );
  }

  private async nextId(contentId: string): Promise<string> {
    const { ids, soleWriter } = this.parts;
    const known = soleWriter ? this.newest.get(contentId) : undefined;
    const id = ids.next(known ?? (await this.latest.get(contentId)));
    if (soleWriter) this.newest.set(contentId, id);
    return id;
  }

  /**
   * Claims the key before the comment is written, together with the id of the comment. A repeated request writes the
   * same comment with the same id, even after a failure between the two writes.
   */
  private async claim(key: string, asked: NewComment, mine: { id: string; createdAt: string }) {
    const { contentId, email, comment, name } = asked;
    // Without a name, the fingerprint equals that of earlier versions: a retry may reach a new version.
    const parts = [contentId, email, comment, ...(name === undefined ? [] : [name])];
    const fingerprint = digest(JSON.stringify(parts));
    const owner = await this.parts.store.claimKey(digest(key), { ...mine, fingerprint });
    if (owner.fingerprint !== fingerprint) {
      throw new KeyReused('this idempotency-key was used with another comment');
    }
    return { id: owner.id, createdAt: owner.createdAt };
  }
}

function pageName({ limit, after, order }: PageRequest): string {
  return after === undefined ? `${order} ${limit}` : `${order} ${limit} ${after}`;
}

function toSend({ comments, next }: CommentPage, exposure: EmailExposure): SentPage {
  const shown = comments.map(({ id, email, name, comment, createdAt }) => ({
    id,
    email: exposedEmail(email, exposure),
    name,
    comment,
    created_at: createdAt,
  }));
  return { body: Buffer.from(JSON.stringify(shown)), count: shown.length, next };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
