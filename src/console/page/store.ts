import type { StackDetail, StackEvent, StackSummary } from '../api';
import { takeKey } from './key';
import { parseRoute, type Route, stackAt } from './route';
import { fetchEvents, fetchStack, fetchStacks, Refused } from './server';
import { isBusy } from './words';

export interface State {
  readonly stacks: readonly StackSummary[];
  /** `undefined` before the first answer. */
  readonly version?: number;
  readonly session: string;
  readonly connected: boolean;
  /** Why the endpoint refuses requests. */
  readonly refused?: string | undefined;
  readonly route: Route;
  /** By stack ID. Visited stacks are cached. */
  readonly details: ReadonlyMap<string, StackDetail>;
  /** By root stack ID, oldest first. */
  readonly events: ReadonlyMap<string, readonly StackEvent[]>;
  /** The endpoint's clock. */
  readonly now: number;
  /** Whether times are relative. */
  readonly ago: boolean;
}

const RETRY = 1_000;
/** Update intervals of times with and without a running operation. */
const TICK = 1_000;
const SLOW_TICK = 20_000;
/** The shortest interval between updates. */
const BREATH = 250;

/** The state of the page, kept in sync with the endpoint. */
export class Store {
  state: State = {
    stacks: [],
    session: '',
    connected: true,
    route: parseRoute(location.hash),
    details: new Map(),
    events: new Map(),
    now: Date.now(),
    ago: false,
  };
  private listening = new AbortController();
  private ahead = 0;
  private refreshing = false;
  private stale = false;

  constructor(private readonly changed: () => void) {}

  start(): void {
    addEventListener('hashchange', () => {
      takeKey();
      const { stack, tab } = this.state.route;
      this.set({ route: parseRoute(location.hash) });
      if (this.state.route.stack !== stack || this.state.route.tab !== tab) void this.refresh();
    });
    // A hidden page sends no requests.
    document.addEventListener('visibilitychange', () => {
      this.listening.abort();
      if (!document.hidden) void this.listen();
    });
    setInterval(() => this.tick(), TICK);
    void this.listen();
  }

  /** Switches between clock and relative times. */
  readonly turnTimes = (): void => this.set({ ago: !this.state.ago });

  private tick(): void {
    const now = Date.now() + this.ahead;
    const due = this.state.stacks.some(isBusy) ? TICK : SLOW_TICK;
    // Timers are not exact.
    if (!document.hidden && now - this.state.now > due - TICK / 2) this.set({ now });
  }

  private get selected(): StackSummary | undefined {
    return stackAt(this.state.route, this.state.stacks);
  }

  /** Fetches the selected stack again. */
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
      // `listen` detects a stopped endpoint.
      if (!(error instanceof Refused || error instanceof TypeError)) throw error;
    } finally {
      this.refreshing = false;
    }
  }

  private async refreshOnce(): Promise<void> {
    const { selected } = this;
    if (!selected) return;
    const detail = await fetchStack(selected.id);
    this.set({ details: new Map(this.state.details).set(selected.id, detail) });
    if (this.state.route.tab === 'events') await this.readEvents(selected.root);
  }

  private async readEvents(rootId: string): Promise<void> {
    const { session } = this.state;
    const known = this.state.events.get(rootId) ?? [];
    const fresh: StackEvent[] = [];
    for (;;) {
      const { events } = await fetchEvents(rootId, known.length + fresh.length);
      if (events.length === 0) break;
      fresh.push(...events);
    }
    if (session !== this.state.session || (fresh.length === 0 && this.state.events.has(rootId))) return;
    this.set({ events: new Map(this.state.events).set(rootId, [...known, ...fresh]) });
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
        const reconnected = !this.state.connected;
        this.set({
          stacks: answer.stacks,
          version: answer.version,
          session: answer.session,
          now: answer.now,
          connected: true,
          refused: undefined,
          ...(restarted && { events: new Map(), details: new Map() }),
        });
        if (restarted || reconnected || answer.version !== version) {
          void this.refresh();
          await delay(BREATH);
        }
      } catch (error) {
        if (signal.aborted) return;
        this.set({ connected: false, refused: error instanceof Refused ? error.message : undefined });
        await delay(RETRY);
      }
    }
  }

  private set(patch: Partial<State>): void {
    this.state = { ...this.state, ...patch };
    this.changed();
  }
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
