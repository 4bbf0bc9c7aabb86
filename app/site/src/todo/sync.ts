import { type Items, isSame } from './items';
import { merge } from './merge';

/** A list as the service has it. Without a tag, it has none. */
export interface Snapshot {
  items: Items;
  tag: string | undefined;
}

export interface ListApi {
  /** Undefined: the list still has this tag. */
  read(tag: string | undefined): Promise<Snapshot | undefined>;
  /** Undefined: the list no longer has this tag. */
  write(items: Items, tag: string | undefined): Promise<Snapshot | undefined>;
}

/** What the browser keeps, so that changes survive a reload while the service is away. */
export interface Kept {
  base: Snapshot | undefined;
  items: Items;
}

export interface Memory {
  load(): Kept | undefined;
  save(kept: Kept): void;
}

/** The request failed. Whether a later try may succeed without a change of the list or of the person. */
export class SyncFailure extends Error {
  override name = 'SyncFailure';

  constructor(
    message: string,
    readonly kind: 'temporary' | 'refused' | 'signed-out',
  ) {
    super(message);
  }
}

export type Status = { name: 'loading' | 'saved' | 'saving' } | { name: 'failed'; failure: SyncFailure };

interface Parts {
  api: ListApi;
  memory: Memory;
  newId: () => string;
  onChange: () => void;
}

/** More than people can cause. A proxy that drops tags would otherwise keep the page busy. */
const mostTries = 20;

/**
 * Shows changes at once and sends them in the background, one request at a time. If someone else changed the list
 * meanwhile, it merges both changes and sends the result.
 */
export class ListSync {
  items: Items;
  status: Status = { name: 'loading' };
  private base: Snapshot | undefined;
  /** Items that were sent since: if an answer was lost, the service may have them. */
  private sent: Items[] = [];
  private running: Promise<void> | undefined;
  private isDue = false;

  constructor(private readonly parts: Parts) {
    const kept = parts.memory.load();
    this.base = kept?.base;
    this.items = kept?.items ?? [];
  }

  /** Whether the page can show the list: from the service, or as it was kept. */
  get isKnown(): boolean {
    return this.base !== undefined || this.items.length > 0;
  }

  get isSaved(): boolean {
    return this.base !== undefined && isSame(this.items, this.base.items);
  }

  change(edit: (items: Items) => Items): void {
    this.items = edit(this.items);
    void this.sync();
  }

  /** Reads what others changed, and sends what was changed here. Resolves when both is done or failed. */
  sync(): Promise<void> {
    this.isDue = true;
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
    this.changed();
    return this.running;
  }

  private async run(): Promise<void> {
    while (this.isDue) {
      this.isDue = false;
      try {
        await this.exchange();
        this.status = { name: 'saved' };
      } catch (error) {
        if (!(error instanceof SyncFailure)) throw error;
        this.status = { name: 'failed', failure: error };
      }
      this.changed();
    }
  }

  private async exchange(): Promise<void> {
    // A change that is sent first finds out by itself whether the list is current.
    if (this.base === undefined || this.isSaved) this.adopt(await this.parts.api.read(this.base?.tag));
    for (let tries = 0; this.base !== undefined && !this.isSaved; tries += 1) {
      if (tries === mostTries) throw new SyncFailure('the list changes all the time', 'temporary');
      this.status = { name: 'saving' };
      this.changed();
      this.sent = [this.items, ...this.sent].slice(0, mostTries);
      const stored = await this.parts.api.write(this.items, this.base.tag);
      if (stored) this.rebase(stored);
      else this.adopt(await this.parts.api.read(undefined));
    }
  }

  private adopt(theirs: Snapshot | undefined): void {
    if (theirs === undefined) return;
    this.items = merge(this.commonWith(theirs), this.items, theirs.items, this.parts.newId);
    this.rebase(theirs);
    this.changed();
  }

  private rebase(base: Snapshot): void {
    this.base = base;
    this.sent = [];
  }

  private commonWith({ items, tag }: Snapshot): Items {
    // A list that the service lost is written again.
    if (tag === undefined) return [];
    return this.sent.find((one) => isSame(one, items)) ?? this.base?.items ?? [];
  }

  private changed(): void {
    this.parts.memory.save({ base: this.base, items: this.items });
    this.parts.onChange();
  }
}
