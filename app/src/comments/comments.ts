import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { digest } from '../digest';
import { Refusal } from '../refusal';
import type { Store, StoredRecord } from '../store/records';
import type { Admission } from './admission';
import { newSecret, secretFrom } from './author-secret';
import { type Claim, claim } from './claims';
import type { Comment, NewComment, PageRequest, State } from './comment';
import type { CommentIds } from './comment-id';
import type { EmailExposure } from './email-exposure';
import { GroupCommit } from './group-commit';
import { find } from './lookup';
import { NextRead } from './next-read';
import { PageCache } from './page-cache';
import { commentsOn, isExpired, placedAs, recordOf } from './places';
import { ReadSlots } from './read-slots';
import { shownComment } from './shown-comment';

/** A serialized page. */
export interface SentPage {
  body: Buffer;
  count: number;
  next: string | undefined;
}

/** What the author gets with a stored comment. */
export interface Receipt {
  id: string;
  state: State;
  /** Absent if an earlier version stored the comment. */
  secret: string | undefined;
}

interface Parts {
  store: Store;
  ids: CommentIds;
  admission: Admission;
  /** No other process writes to the store, so this process knows the newest ids. */
  soleWriter: boolean;
  emailExposure: EmailExposure;
  /** Days after which the store deletes a new comment; 0 for never. */
  retentionDays?: number;
  /** How long a read or a write waits for its turn. */
  patienceMs?: number;
  onBatch?: (size: number) => void;
  /** Further records to store with a new comment. */
  recordsWith?: (comment: Comment) => StoredRecord[];
  onStored?: (comment: Comment) => void;
}

/** Contents whose newest id a sole writer remembers, instead of reading it before each write. */
const rememberedContents = 10_000;

const usualPatienceMs = 5_000;
const mostCounted = 10_000;

export class Comments {
  private readonly pages = new PageCache<SentPage>();
  private readonly slots: ReadSlots;
  private readonly newest = new LRUCache<string, string>({ max: rememberedContents });
  private readonly latest: NextRead<string | undefined>;
  private readonly commit: GroupCommit<StoredRecord>;

  constructor(private readonly parts: Parts) {
    this.latest = new NextRead((contentId) => parts.store.last(commentsOn(contentId)));
    const { patienceMs = usualPatienceMs } = parts;
    this.slots = new ReadSlots(patienceMs);
    this.commit = new GroupCommit(
      (records) => {
        parts.onBatch?.(records.length);
        return parts.store.putAll(records);
      },
      { patienceMs },
    );
  }

  /** Resolves when the comment is stored. A repeated key stores the comment once. */
  async add(asked: NewComment, address: string, idempotencyKey?: string): Promise<Receipt> {
    if (idempotencyKey !== undefined) return this.addOnce(asked, address, idempotencyKey);
    const [id, state] = await Promise.all([this.nextId(asked.contentId), this.admit(asked, address)]);
    const secret = newSecret();
    await this.store(commentFrom(asked, { id, createdAt: new Date().toISOString() }, secret), state);
    return { id, state, secret };
  }

  copyOf(request: PageRequest): SentPage | undefined {
    return this.pages.copy(request.contentId, pageName(request));
  }

  page(request: PageRequest): Promise<SentPage> {
    return this.pages.read(request.contentId, pageName(request), async () => {
      const { comments, next } = await this.visible(request);
      const shown = comments.map((comment) => shownComment(comment, this.parts.emailExposure));
      return { body: Buffer.from(JSON.stringify(shown)), count: shown.length, next };
    });
  }

  /** The visible comments, not from a copy. */
  visible({
    contentId,
    ...request
  }: PageRequest): Promise<{ comments: Comment[]; next: string | undefined }> {
    return this.slots.run(async () => {
      const { records, next } = await this.parts.store.page({ ...commentsOn(contentId), ...request });
      const now = Date.now();
      const alive = records.filter((record) => !isExpired(record, now));
      return { comments: alive.map((record) => placedAs(record).comment), next };
    });
  }

  /** The number of visible comments, up to 10,000. */
  async count(contentId: string): Promise<number> {
    const copy = this.pages.copy(contentId, 'count');
    const page = copy ?? (await this.pages.read(contentId, 'count', () => this.readCount(contentId)));
    return page.count;
  }

  /** A comment of this content was changed, so the copies of its pages are old. */
  changed(contentId: string): void {
    this.pages.drop(contentId);
  }

  private async readCount(contentId: string): Promise<SentPage> {
    const count = await this.slots.run(() => this.parts.store.count(commentsOn(contentId), mostCounted));
    return { body: Buffer.alloc(0), count, next: undefined };
  }

  private async addOnce(asked: NewComment, address: string, key: string): Promise<Receipt> {
    const { store } = this.parts;
    const id = await this.nextId(asked.contentId);
    const mine: Claim = {
      id,
      createdAt: new Date().toISOString(),
      fingerprint: fingerprintOf(asked),
      salt: randomUUID(),
    };
    const owner = await claim(store, key, mine);
    const secret = owner.salt === undefined ? undefined : secretFrom(key, owner.salt);
    const isRepeated = owner !== mine;
    // A repeated request must not restore a comment that was edited, hidden or deleted meanwhile.
    const stored = isRepeated ? await find(store, { contentId: asked.contentId, id: owner.id }) : undefined;
    const state = stored?.state ?? (await this.admit(asked, address));
    if (!stored) await this.store(commentFrom(asked, owner, secret), state);
    return { id: owner.id, state, secret };
  }

  private async admit(asked: NewComment, address: string): Promise<State> {
    const [state] = await Promise.all([this.parts.admission.admit(asked, address), this.checkParent(asked)]);
    return state;
  }

  private async checkParent({ contentId, parentId }: NewComment): Promise<void> {
    if (parentId === undefined) return;
    const parent = await find(this.parts.store, { contentId, id: parentId });
    if (parent?.state !== 'visible') {
      throw new Refusal('invalid', 'parent_id is not a comment of this content', { field: 'parent_id' });
    }
    if (parent.comment.parentId !== undefined) {
      throw new Refusal('invalid', 'parent_id is a reply, and replies have no replies', {
        field: 'parent_id',
      });
    }
  }

  private async store(comment: Comment, state: State): Promise<void> {
    const { retentionDays = 0, recordsWith, onStored } = this.parts;
    const expiresAt =
      retentionDays === 0
        ? undefined
        : Math.floor(Date.parse(comment.createdAt) / 1_000) + retentionDays * 86_400;
    try {
      await Promise.all(
        [recordOf(comment, state, expiresAt), ...(recordsWith?.(comment) ?? [])].map((record) =>
          this.commit.add(record),
        ),
      );
    } finally {
      // A failed write may still have stored the comment.
      this.changed(comment.contentId);
    }
    onStored?.(comment);
  }

  private async nextId(contentId: string): Promise<string> {
    const { ids, soleWriter } = this.parts;
    const known = soleWriter ? this.newest.get(contentId) : undefined;
    const id = ids.next(known ?? (await this.latest.get(contentId)));
    if (soleWriter) this.newest.set(contentId, id);
    return id;
  }
}

function commentFrom(
  { contentId, email, name, comment, parentId }: NewComment,
  { id, createdAt }: { id: string; createdAt: string },
  secret: string | undefined,
): Comment {
  return {
    contentId,
    id,
    email,
    comment,
    createdAt,
    ...(name === undefined ? {} : { name }),
    ...(parentId === undefined ? {} : { parentId }),
    ...(secret === undefined ? {} : { secretHash: digest(secret) }),
  };
}

/** Without the newer fields, the fingerprint equals that of earlier versions: a retry may reach a new version. */
function fingerprintOf({ contentId, email, comment, name, parentId }: NewComment): string {
  const parts = [contentId, email, comment];
  if (name !== undefined || parentId !== undefined) parts.push(name ?? '');
  if (parentId !== undefined) parts.push(parentId);
  return digest(JSON.stringify(parts));
}

function pageName({ limit, after, order }: PageRequest): string {
  return after === undefined ? `${order} ${limit}` : `${order} ${limit} ${after}`;
}
