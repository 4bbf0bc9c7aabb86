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
  /** The id to read on from; absent on the last page. */
  next: string | undefined;
}

export interface PageRequest {
  contentId: string;
  limit: number;
  after: string | undefined;
}

/** The result of claiming an idempotency key: the comment that owns it, ours or an earlier request's. */
export interface Claim {
  id: string;
  createdAt: string;
  fingerprint: string;
}

/** The store, as the rest of the service knows it. */
export interface CommentStore {
  page(request: PageRequest): Promise<CommentPage>;
  latestId(contentId: string): Promise<string | undefined>;
  /** Resolves when all are stored, and rejects if any may not be. Storing a comment twice is storing it once. */
  putAll(comments: readonly Comment[]): Promise<void>;
  /** Gives the key to this claim, or answers the claim that has it. */
  claimKey(key: string, claim: Claim): Promise<Claim>;
  check(): Promise<void>;
}

/** The store did not answer in time, or refused: the client may try again. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** One idempotency key came with two different requests. */
export class KeyReused extends Error {
  override name = 'KeyReused';
}
