import { randomUUID } from 'node:crypto';
import { type Store, type StoredRecord, StoreUnavailable } from '../store/records';
import { type AuditEntry, auditEntry, auditRecords } from './audit';
import type { Comment, CommentKey, State } from './comment';
import { find } from './lookup';
import { erasureKey, type Placed, placedAs } from './places';

export interface ExportedComment {
  comment: Comment;
  state: State;
  audit: AuditEntry[];
}

/** DynamoDB accepts 100 steps in one transaction. */
const mostSteps = 100;
const tries = 5;

/** What the store contains about one person, by email address. */
export class Privacy {
  constructor(
    private readonly store: Store,
    private readonly onChange: (contentId: string) => void,
  ) {}

  async *export(email: string): AsyncIterable<ExportedComment> {
    for await (const { comment, state } of this.commentsOf(email)) {
      yield { comment, state, audit: (await auditRecords(this.store, comment)).map(auditEntry) };
    }
  }

  /**
   * Deletes the comments of this address in every state, with their audit trails, which contain earlier texts. The entry
   * that remains names only the moderator, the time and the number.
   */
  async erase(email: string, actor: string): Promise<number> {
    let erased = 0;
    for await (const { comment } of this.commentsOf(email)) {
      await this.eraseOne(comment);
      this.onChange(comment.contentId);
      erased += 1;
    }
    const attributes = { actor, at: new Date().toISOString(), erased };
    await this.store.putAll([{ ...erasureKey(randomUUID()), attributes }]);
    return erased;
  }

  private async eraseOne(key: CommentKey): Promise<void> {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const placed = await find(this.store, key);
      if (!placed) return;
      // The comment last: an interrupted erasure finds it again.
      const records = [...(await auditRecords(this.store, key)), placed.record];
      if (await this.removeAll(records)) return;
    }
    throw new StoreUnavailable('a comment was changed too often at one time');
  }

  private async removeAll(records: readonly StoredRecord[]): Promise<boolean> {
    for (let from = 0; from < records.length; from += mostSteps) {
      const steps = records.slice(from, from + mostSteps).map((record) => ({ remove: record }));
      if (!(await this.store.change(steps))) return false;
    }
    return true;
  }

  /** Of the address as it is written, and in lower case. */
  private async *commentsOf(email: string): AsyncIterable<Placed> {
    for (const written of new Set([email, email.toLowerCase()])) {
      for await (const keys of this.store.withEmail(written)) {
        for (let from = 0; from < keys.length; from += 100) {
          for (const record of await this.store.get(keys.slice(from, from + 100))) yield placedAs(record);
        }
      }
    }
  }
}
