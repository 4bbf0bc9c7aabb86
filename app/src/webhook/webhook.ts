import type { Logger } from 'pino';
import type { Comment, CommentKey } from '../comments/comment';
import type { EmailExposure } from '../comments/email-exposure';
import { find } from '../comments/lookup';
import { outbox, outboxKey, textIn } from '../comments/places';
import { shownComment } from '../comments/shown-comment';
import type { Store, StoredRecord } from '../store/records';
import { signedHeaders } from './signature';

export interface WebhookSettings {
  url: string;
  /** Base64, with or without the prefix `whsec_`. */
  secret: string;
}

interface Parts {
  store: Store;
  settings: WebhookSettings;
  emailExposure: EmailExposure;
  logger: Logger;
  onOutcome: (outcome: 'delivered' | 'failed' | 'given up') => void;
  now?: () => number;
}

const deliveryMs = 10_000;
/** How long the task that stored a comment may take for the first delivery, before any task tries again. */
const firstRetrySeconds = 30;
const longestRetrySeconds = 60 * 60;
const lifetimeSeconds = 24 * 60 * 60;
const sweepMs = 5_000;
const mostAtOnce = 16;

/**
 * Sends each new comment to the receiver, at least once. A comment is stored together with an entry in the outbox, which
 * is removed after the delivery. Entries that are due again are sent by whichever task takes them first.
 */
export class Webhook {
  private readonly sending = new Set<Promise<void>>();
  private readonly stop = new AbortController();
  private readonly now: () => number;
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly parts: Parts) {
    this.now = parts.now ?? Date.now;
    this.timer = setInterval(() => void this.sendDue().catch(() => {}), sweepMs).unref();
  }

  /** The entry to store with a comment. */
  entryFor({ contentId, id }: CommentKey): StoredRecord {
    const seconds = Math.floor(this.now() / 1_000);
    return {
      ...outboxKey(id),
      attributes: { on_content: contentId, of_comment: id, attempts: 1, due_at: seconds + firstRetrySeconds },
      expiresAt: seconds + lifetimeSeconds,
    };
  }

  /** Sends a comment that was just stored. Under load, entries wait until they are due. */
  sendSoon(comment: Comment): void {
    if (this.sending.size < mostAtOnce) this.start(this.entryFor(comment));
  }

  /** Sends the entries that are due. Public for tests. */
  async sendDue(): Promise<void> {
    const { store } = this.parts;
    const { records } = await store.page({ ...outbox, limit: 1_000, after: undefined, order: 'oldest' });
    const seconds = Math.floor(this.now() / 1_000);
    for (const record of records.filter(({ attributes }) => Number(attributes.due_at) <= seconds)) {
      if (this.sending.size >= mostAtOnce) await Promise.race(this.sending);
      const taken = this.takenAgain(record, seconds);
      if (record.expiresAt !== undefined && record.expiresAt <= seconds) await this.giveUp(record);
      // Another task may have taken it.
      else if (await store.change([{ put: taken, over: record }])) this.start(taken);
    }
    await Promise.all(this.sending);
  }

  /** Deliveries that are cut off remain in the outbox. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    this.stop.abort();
    await Promise.all(this.sending);
  }

  private takenAgain(record: StoredRecord, seconds: number): StoredRecord {
    const attempts = Number(record.attributes.attempts) + 1;
    const delay = Math.min(firstRetrySeconds * 2 ** (attempts - 1), longestRetrySeconds);
    return {
      ...record,
      attributes: { ...record.attributes, attempts, due_at: seconds + delay },
      revision: (record.revision ?? 0) + 1,
    };
  }

  private async giveUp(record: StoredRecord): Promise<void> {
    await this.parts.store.change([{ remove: record }]);
    this.parts.onOutcome('given up');
    this.parts.logger.error(
      { comment: textIn(record, 'of_comment') },
      'a webhook was not delivered within a day',
    );
  }

  private start(entry: StoredRecord): void {
    const sending = this.send(entry).finally(() => this.sending.delete(sending));
    this.sending.add(sending);
  }

  private async send(entry: StoredRecord): Promise<void> {
    const { store, logger, onOutcome } = this.parts;
    try {
      const key = { contentId: textIn(entry, 'on_content'), id: textIn(entry, 'of_comment') };
      const placed = await find(store, key);
      // Erased meanwhile: nothing is left to send.
      if (placed) await this.post(key, this.messageOf(placed));
      await store.change([{ remove: entry }]);
      onOutcome('delivered');
    } catch (error) {
      onOutcome('failed');
      logger.warn(
        { problem: error instanceof Error ? error.name : typeof error },
        'a webhook was not delivered',
      );
    }
  }

  private messageOf({ comment, state }: { comment: Comment; state: string }): string {
    return JSON.stringify({
      type: 'comment.created',
      timestamp: comment.createdAt,
      data: { content_id: comment.contentId, state, ...shownComment(comment, this.parts.emailExposure) },
    });
  }

  private async post({ id }: CommentKey, body: string): Promise<void> {
    const { url, secret } = this.parts.settings;
    const timestamp = Math.floor(this.now() / 1_000);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...signedHeaders(secret, id, timestamp, body) },
      body,
      redirect: 'error',
      signal: AbortSignal.any([this.stop.signal, AbortSignal.timeout(deliveryMs)]),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`the receiver answered ${response.status}`);
  }
}
