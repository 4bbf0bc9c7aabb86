export type Edges = ReadonlyMap<string, readonly string[]>;

/**
 * One shortest cycle per strongly connected component: for `A -> B -> A` the list `[A, B]`. One cycle per component is
 * what a person can fix at a time.
 */
export function cycles(edges: Edges): string[][] {
  return components(edges).map((component) => {
    const [start = ''] = component;
    return shortestCycle(edges, component, start);
  });
}

/** Strongly connected components: Tarjan's algorithm without recursion, which long chains would overflow. */
export function components(edges: Edges): ReadonlySet<string>[] {
  const found: ReadonlySet<string>[] = [];
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const lower = (node: string, to: number): void => {
    low.set(node, Math.min(low.get(node) ?? to, to));
  };
  for (const root of edges.keys()) {
    if (order.has(root)) continue;
    const work: { node: string; next: number }[] = [{ node: root, next: 0 }];
    while (work.length > 0) {
      const at = work[work.length - 1];
      if (!at) break;
      const { node } = at;
      if (at.next === 0) {
        order.set(node, order.size);
        lower(node, order.size - 1);
        open.push(node);
        isOpen.add(node);
      }
      const to = edges.get(node)?.[at.next];
      at.next++;
      if (to !== undefined) {
        if (!order.has(to)) work.push({ node: to, next: 0 });
        else if (isOpen.has(to)) lower(node, order.get(to) ?? 0);
        continue;
      }
      work.pop();
      const above = work[work.length - 1];
      if (above) lower(above.node, low.get(node) ?? 0);
      if (low.get(node) !== order.get(node)) continue;
      const component = new Set(open.splice(open.lastIndexOf(node)));
      for (const member of component) isOpen.delete(member);
      if (component.size > 1 || edges.get(node)?.includes(node)) found.push(component);
    }
  }
  return found;
}

/** A shortest cycle through one member of a component: breadth-first search. */
export function shortestCycle(edges: Edges, component: ReadonlySet<string>, start: string): string[] {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const to of edges.get(node) ?? []) {
      if (to === start) return trail(node, cameFrom);
      if (!component.has(to) || cameFrom.has(to)) continue;
      cameFrom.set(to, node);
      queue.push(to);
    }
  }
  return [start];
}

function trail(end: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const steps: string[] = [];
  for (let node: string | undefined = end; node !== undefined; node = cameFrom.get(node)) steps.unshift(node);
  return steps;
}
