/** A comment as the table stores it. */
export interface Comment {
  contentId: string;
  id: string;
  email: string;
  /** The author's name, if the client sent one. */
  name?: string;
  comment: string;
  createdAt: string;
}

/** What a client sends. */
export interface NewComment {
  contentId: string;
  email: string;
  name?: string;
  comment: string;
}

export interface CommentPage {
  comments: Comment[];
  /** The id that the next page starts after; absent on the last page. */
  next: string | undefined;
}

export type Order = 'oldest' | 'newest';

export interface PageRequest {
  contentId: string;
  limit: number;
  /** The id that the page starts after, in its order. */
  after: string | undefined;
  order: Order;
}

/** The comment that owns an idempotency key: of this request, or of an earlier one. */
export interface Claim {
  id: string;
  createdAt: string;
  fingerprint: string;
}

/** The interface of all stores. */
export interface CommentStore {
  page(request: PageRequest): Promise<CommentPage>;
  latestId(contentId: string): Promise<string | undefined>;
  /** Resolves when all comments are stored, and rejects if one may not be. Idempotent. */
  putAll(comments: readonly Comment[]): Promise<void>;
  /** Stores this claim of the key, or returns the one that exists. */
  claimKey(key: string, claim: Claim): Promise<Claim>;
  check(): Promise<void>;
}

/** The store failed or timed out. The client may retry. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** The idempotency key belongs to a different request. */
export class KeyReused extends Error {
  override name = 'KeyReused';
}
