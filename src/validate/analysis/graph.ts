export type Edges = ReadonlyMap<string, readonly string[]>;

/**
 * A shortest cycle of each knot of a graph: of `A -> B -> A` the list `[A, B]`. Nodes that reach each other form one
 * knot (a strongly connected component), and one cycle a knot is what a person can mend at a time.
 */
export function cycles(edges: Edges): string[][] {
  return knots(edges).map((knot) => shortestCycle(edges, knot));
}

/** Tarjan's algorithm without recursion: a chain of resources may be longer than the stack is deep. */
export function knots(edges: Edges): ReadonlySet<string>[] {
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
      const knot = new Set(open.splice(open.lastIndexOf(node)));
      for (const member of knot) isOpen.delete(member);
      if (knot.size > 1 || edges.get(node)?.includes(node)) found.push(knot);
    }
  }
  return found;
}

/** Breadth first from the member that was found first. */
function shortestCycle(edges: Edges, knot: ReadonlySet<string>): string[] {
  const [start] = knot;
  if (start === undefined) return [];
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const to of edges.get(node) ?? []) {
      if (to === start) return trail(node, cameFrom);
      if (!knot.has(to) || cameFrom.has(to)) continue;
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
