/** One thing to do, with the names that TodoMVC gives its properties. */
export interface Item {
  id: string | number;
  title: string;
  completed: boolean;
}

/** The index of the first item whose id an earlier item has, or -1. 1 and "1" are the same id. */
export function repeatedId(items: readonly Item[]): number {
  const seen = new Set<string>();
  return items.findIndex(({ id }) => seen.size === seen.add(String(id)).size);
}
