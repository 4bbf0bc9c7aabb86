/** All items of a paged answer. */
export async function allPages<Page, Item>(
  ask: (token: { NextToken?: string }) => Promise<Page>,
  read: (page: Page) => { readonly items: readonly Item[] | undefined; readonly next: string | undefined },
): Promise<Item[]> {
  const items: Item[] = [];
  let token: { NextToken?: string } = {};
  for (;;) {
    const { items: more, next } = read(await ask(token));
    items.push(...(more ?? []));
    if (!next) return items;
    token = { NextToken: next };
  }
}

/** Runs the work for each item, at most `atOnce` at a time. The results are in the order of the items. */
export async function each<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const rest = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of rest) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
