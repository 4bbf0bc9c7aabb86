import type { Order } from '../store/records';

export type { Order } from '../store/records';

/** Where a comment is in its life: lists show visible comments only. */
export const states = ['visible', 'pending', 'hidden', 'deleted'] as const;
export type State = (typeof states)[number];

/** A comment as the store contains it. */
export interface Comment {
  contentId: string;
  id: string;
  email: string;
  /** The author's name, if the client sent one. */
  name?: string;
  comment: string;
  createdAt: string;
  editedAt?: string;
  /** The comment that this one replies to. */
  parentId?: string;
  /** Of the secret with which the author edits and deletes the comment. Earlier versions stored none. */
  secretHash?: string;
}

/** What a client sends. */
export interface NewComment {
  contentId: string;
  email: string;
  name?: string;
  comment: string;
  parentId?: string;
  /** A field that people do not see. A program that fills in forms fills it in too. */
  honeypot?: string;
}

export interface CommentKey {
  contentId: string;
  id: string;
}

export interface PageRequest {
  contentId: string;
  limit: number;
  /** The id that the page starts after, in its order. */
  after: string | undefined;
  order: Order;
}
