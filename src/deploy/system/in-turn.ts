/** What became of the work on one stack. */
export type Settled<R> =
  | { readonly kind: 'done'; readonly result: R }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Something that it needs failed, or another stack failed before it was its turn. */
  | { readonly kind: 'not started' };

export interface Turns<N, R> {
  /** The items that must be done before this one. */
  readonly first: (item: N) => readonly N[];
  readonly work: (item: N) => Promise<R>;
  /** Whether others may start after this result. */
  readonly goesOn: (result: R) => boolean;
}

/**
 * Works on each item after those that it needs, on independent items at the same time. After a failure nothing else starts,
 * and what was started is completed.
 */
export async function inTurn<N, R>(
  items: readonly N[],
  { first, work, goesOn }: Turns<N, R>,
): Promise<ReadonlyMap<N, Settled<R>>> {
  const turns = new Map<N, Promise<Settled<R>>>();
  let stopped = false;
  const turnOf = (item: N): Promise<Settled<R>> => {
    const known = turns.get(item);
    if (known) return known;
    const turn = take(item);
    turns.set(item, turn);
    return turn;
  };
  async function take(item: N): Promise<Settled<R>> {
    const needed = await Promise.all(first(item).map(turnOf));
    if (stopped || needed.some(({ kind }) => kind !== 'done')) return { kind: 'not started' };
    try {
      const result = await work(item);
      stopped ||= !goesOn(result);
      return { kind: 'done', result };
    } catch (error) {
      stopped = true;
      return { kind: 'failed', error };
    }
  }
  const results = await Promise.all(items.map(async (item) => [item, await turnOf(item)] as const));
  return new Map(results);
}
