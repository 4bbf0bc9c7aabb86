/** A node of a graph and its own label. */
export interface Vertex {
  readonly id: string;
  readonly kind: string;
}

export interface Arc {
  readonly from: string;
  readonly to: string;
}

/**
 * Groups nodes with the same label and the same neighbor groups, such as the subnets of three zones: the coarsest stable
 * partition under incoming and outgoing groups (a bisimulation).
 */
export function alike(vertices: readonly Vertex[], arcs: readonly Arc[]): string[][] {
  let classOf = numbered(vertices.map(({ id, kind }) => [id, kind]));
  for (;;) {
    const known = classOf;
    const side = (ids: readonly string[]): string =>
      [...new Set(ids.map((id) => known.get(id) ?? -1))].sort((a, b) => a - b).join(',');
    const next = numbered(
      vertices.map(({ id }) => [
        id,
        [
          known.get(id),
          side(arcs.filter(({ to }) => to === id).map(({ from }) => from)),
          side(arcs.filter(({ from }) => from === id).map(({ to }) => to)),
        ].join('|'),
      ]),
    );
    if (new Set(next.values()).size === new Set(known.values()).size) break;
    classOf = next;
  }
  const groups = new Map<number, string[]>();
  for (const [id, number] of classOf) groups.set(number, [...(groups.get(number) ?? []), id]);
  return [...groups.values()];
}

/** A number for each distinct text, from 0 in the order of first use. */
function numbered(texts: readonly (readonly [id: string, text: string])[]): Map<string, number> {
  const numbers = new Map<string, number>();
  return new Map(
    texts.map(([id, text]) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return [id, number];
    }),
  );
}
