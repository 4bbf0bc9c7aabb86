import { randomUUID } from 'node:crypto';
import { Refusal } from '../refusal';
import { type Step, type Store, type StoredRecord, StoreUnavailable } from '../store/records';
import type { Admission } from './admission';
import { type AuditEntry, auditEntry, auditRecords, auditStep } from './audit';
import type { CommentKey, State } from './comment';
import { find } from './lookup';
import { commentsIn, cursorIn, type Placed, placedAs, recordOf } from './places';

/** Who changes a comment: its author, or a moderator by name. */
export type Actor = { kind: 'author' } | { kind: 'moderator'; name: string };

export interface Edit {
  comment?: string | undefined;
  name?: string | undefined;
}

/** Another change came between the read and the write this often, and nobody writes as often as that. */
const tries = 5;

/** Changes of stored comments. Each is stored together with its entry in the audit trail. */
export class Moderation {
  constructor(
    private readonly store: Store,
    private readonly admission: Admission,
    private readonly onChange: (contentId: string) => void,
  ) {}

  /** The comments in a state, oldest first. */
  async list(state: Exclude<State, 'visible'>, limit: number, after: string | undefined) {
    const page = await this.store.page({
      ...commentsIn(state),
      limit,
      after: after === undefined ? undefined : cursorIn(after),
      order: 'oldest',
    });
    const comments = page.records.map((record) => placedAs(record).comment);
    return { comments, next: page.next === undefined ? undefined : comments.at(-1)?.id };
  }

  async audit(key: CommentKey): Promise<AuditEntry[]> {
    return (await auditRecords(this.store, key)).map(auditEntry);
  }

  /** An author's edit is judged as a new comment is. */
  edit(key: CommentKey, edit: Edit, actor: Actor, mayChange: (placed: Placed) => boolean): Promise<State> {
    return this.change(key, mayChange, async ({ comment, state }) => {
      const edited = {
        ...comment,
        comment: edit.comment ?? comment.comment,
        ...(edit.name === undefined ? {} : { name: edit.name }),
        editedAt: new Date().toISOString(),
      };
      const verdict = actor.kind === 'author' ? await this.admission.judge(edited) : state;
      return {
        comment: edited,
        state: state === 'visible' ? verdict : state,
        entry: { action: 'edit', previous: comment.comment, ...entryFor(actor) },
      };
    });
  }

  move(
    key: CommentKey,
    to: State,
    actor: Actor,
    mayChange: (placed: Placed) => boolean,
    reason?: string,
  ): Promise<State> {
    return this.change(key, mayChange, async ({ comment, state }) =>
      state === to
        ? undefined
        : {
            comment,
            state: to,
            entry: { action: to, ...entryFor(actor), ...(reason === undefined ? {} : { reason }) },
          },
    );
  }

  private async change(
    key: CommentKey,
    mayChange: (placed: Placed) => boolean,
    plan: (placed: Placed) => Promise<Planned | undefined>,
  ): Promise<State> {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const placed = await find(this.store, key);
      if (!placed || !mayChange(placed)) throw new Refusal('missing', 'there is no such comment');
      const planned = await plan(placed);
      if (!planned) return placed.state;
      try {
        if (await this.store.change(stepsFor(placed, planned))) return planned.state;
      } finally {
        // A failed write may still have changed the comment.
        this.onChange(key.contentId);
      }
    }
    throw new StoreUnavailable('a comment was changed too often at one time');
  }
}

interface Planned extends Pick<Placed, 'comment' | 'state'> {
  entry: Omit<AuditEntry, 'at'>;
}

function stepsFor({ record }: Placed, { comment, state, entry }: Planned): Step[] {
  const changed: StoredRecord = {
    ...recordOf(comment, state, record.expiresAt),
    revision: (record.revision ?? 0) + 1,
  };
  const staysInPlace = changed.partition === record.partition;
  return [
    ...(staysInPlace
      ? [{ put: changed, over: record }]
      : [{ remove: record }, { put: changed, over: 'nothing' as const }]),
    auditStep(comment, entry, randomUUID(), record.expiresAt),
  ];
}

function entryFor(actor: Actor): { actor: string } {
  return { actor: actor.kind === 'author' ? 'author' : actor.name };
}
