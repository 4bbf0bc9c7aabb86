/** The result of running a graph. */
export interface GraphResult<K> {
  /** In the order in which they failed. */
  readonly failed: readonly K[];
}

/**
 * Runs each step when all steps that it depends on are done, in parallel where possible. After a failure, steps that depend
 * on it do not start; with `stopAtFailure`, no other step starts at all.
 * @param step returns whether it succeeded
 */
export async function runGraph<K>(
  waits: ReadonlyMap<K, Iterable<K>>,
  step: (key: K) => Promise<boolean>,
  options: { readonly stopAtFailure: boolean },
): Promise<GraphResult<K>> {
  const open = new Map<K, Set<K>>();
  const dependents = new Map<K, K[]>();
  for (const [key, others] of waits) {
    const missing = new Set([...others].filter((other) => waits.has(other)));
    open.set(key, missing);
    for (const other of missing) dependents.set(other, [...(dependents.get(other) ?? []), key]);
  }
  const failed: K[] = [];
  const start = async (key: K): Promise<void> => {
    if (options.stopAtFailure && failed.length > 0) return;
    if (!(await step(key))) {
      failed.push(key);
      return;
    }
    const ready = (dependents.get(key) ?? []).filter((dependent) => {
      const missing = open.get(dependent);
      missing?.delete(key);
      return missing?.size === 0;
    });
    await Promise.all(ready.map(start));
  };
  await Promise.all([...waits.keys()].filter((key) => open.get(key)?.size === 0).map(start));
  return { failed };
}

/** The same steps in the opposite order: a step waits for those that depended on it. */
export function reversed<K>(waits: ReadonlyMap<K, Iterable<K>>): Map<K, K[]> {
  const turned = new Map<K, K[]>([...waits.keys()].map((key) => [key, []]));
  for (const [key, others] of waits) for (const other of others) turned.get(other)?.push(key);
  return turned;
}
