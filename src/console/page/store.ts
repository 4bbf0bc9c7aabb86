import type { StackDetail, StackEvent, StackSummary } from '../api';
import { parseRoute, type Route, stackAt } from './route';
import { fetchEvents, fetchStack, fetchStacks, Refused } from './server';
import { isBusy } from './words';

export interface State {
  readonly stacks: readonly StackSummary[];
  /** `undefined` before the first answer. */
  readonly version?: number;
  readonly session: string;
  readonly connected: boolean;
  readonly route: Route;
  /** By the stack's ID; what was looked at stays, so that it shows at once when it is looked at again. */
  readonly details: ReadonlyMap<string, StackDetail>;
  /** By the root stack's ID; the first event first. */
  readonly events: ReadonlyMap<string, readonly StackEvent[]>;
  /** The endpoint's time. */
  readonly now: number;
}

const RETRY = 1_000;
const TICK = 1_000;

/** Holds what the page shows, and keeps it as the endpoint has it. */
export class Store {
  state: State = {
    stacks: [],
    session: '',
    connected: true,
    route: parseRoute(location.hash),
    details: new Map(),
    events: new Map(),
    now: Date.now(),
  };
  private listening = new AbortController();
  private ahead = 0;
  private refreshing = false;
  private stale = false;

  constructor(private readonly changed: () => void) {}

  start(): void {
    addEventListener('hashchange', () => {
      this.set({ route: parseRoute(location.hash) });
      void this.refresh();
    });
    // Nobody looks at a hidden page, so it asks for nothing.
    document.addEventListener('visibilitychange', () => {
      this.listening.abort();
      if (!document.hidden) void this.listen();
    });
    setInterval(() => {
      if (!document.hidden && this.state.stacks.some(isBusy)) this.set({ now: Date.now() + this.ahead });
    }, TICK);
    void this.listen();
  }

  get selected(): StackSummary | undefined {
    return stackAt(this.state.route, this.state.stacks);
  }

  /** Fetches anew what is looked at. */
  async refresh(): Promise<void> {
    this.stale = true;
    if (this.refreshing) return;
    this.refreshing = true;
    try {
      while (this.stale) {
        this.stale = false;
        await this.refreshOnce();
      }
    } catch (error) {
      // The loop that listens finds out by itself when the endpoint has gone.
      if (!(error instanceof Refused || error instanceof TypeError)) throw error;
    } finally {
      this.refreshing = false;
    }
  }

  private async refreshOnce(): Promise<void> {
    const { selected } = this;
    if (!selected) return;
    const [detail] = await Promise.all([fetchStack(selected.id), this.readEvents(selected.root)]);
    this.set({ details: new Map(this.state.details).set(selected.id, detail) });
  }

  private async readEvents(rootId: string): Promise<void> {
    const { session } = this.state;
    for (;;) {
      const known = this.state.events.get(rootId) ?? [];
      const { events } = await fetchEvents(rootId, known.length);
      if (events.length === 0 || session !== this.state.session) return;
      this.set({ events: new Map(this.state.events).set(rootId, [...known, ...events]) });
    }
  }

  private async listen(): Promise<void> {
    this.listening = new AbortController();
    const { signal } = this.listening;
    while (!signal.aborted) {
      const { version, session } = this.state;
      try {
        const answer = await fetchStacks(
          version === undefined ? {} : { after: String(version), session },
          signal,
        );
        this.ahead = answer.now - Date.now();
        const restarted = answer.session !== session;
        this.set({
          stacks: answer.stacks,
          version: answer.version,
          session: answer.session,
          now: answer.now,
          connected: true,
          ...(restarted && { events: new Map(), details: new Map() }),
        });
        if (restarted || answer.version !== version) void this.refresh();
      } catch {
        if (signal.aborted) return;
        this.set({ connected: false });
        await new Promise((resolve) => setTimeout(resolve, RETRY));
      }
    }
  }

  private set(patch: Partial<State>): void {
    this.state = { ...this.state, ...patch };
    this.changed();
  }
}
