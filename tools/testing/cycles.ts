/** Groups of nodes that reach each other, each sorted: Tarjan's strongly connected components with more than one node. */
export function cyclesIn(edges: readonly (readonly [from: string, to: string])[]): string[][] {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const visited = new Map<string, { readonly order: number; lowest: number }>();
  const path: string[] = [];
  const cycles: string[][] = [];

  function visit(node: string): { readonly lowest: number } {
    const mark = { order: visited.size, lowest: visited.size };
    visited.set(node, mark);
    path.push(node);
    for (const other of next.get(node) ?? []) {
      const known = visited.get(other);
      if (!known) mark.lowest = Math.min(mark.lowest, visit(other).lowest);
      else if (path.includes(other)) mark.lowest = Math.min(mark.lowest, known.order);
    }
    if (mark.lowest === mark.order) {
      const group = path.splice(path.indexOf(node));
      if (group.length > 1 || next.get(node)?.includes(node)) cycles.push(group.sort());
    }
    return mark;
  }

  for (const node of next.keys()) if (!visited.has(node)) visit(node);
  return cycles;
}
