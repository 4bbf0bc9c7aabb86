/** What people do with a list, without a page and without a server. */

export interface Item {
  readonly id: string | number;
  readonly title: string;
  readonly completed: boolean;
}

export type Items = readonly Item[];

/** Other clients may number items: 1 and "1" are the same id. */
export const idOf = ({ id }: Item): string => String(id);

/** A blank title adds nothing. */
export function add(items: Items, id: string, title: string): Items {
  const trimmed = title.trim();
  return trimmed === '' ? items : [...items, { id, title: trimmed, completed: false }];
}

/** A blank title removes the item. An item that someone else removed meanwhile is added again. */
export function retitle(items: Items, item: Item, title: string): Items {
  const trimmed = title.trim();
  if (trimmed === '') return remove(items, item);
  if (!items.some((one) => idOf(one) === idOf(item))) return [...items, { ...item, title: trimmed }];
  return items.map((one) => (idOf(one) === idOf(item) ? { ...one, title: trimmed } : one));
}

export function remove(items: Items, item: Item): Items {
  return items.filter((one) => idOf(one) !== idOf(item));
}

export function complete(items: Items, item: Item, completed: boolean): Items {
  return items.map((one) => (idOf(one) === idOf(item) ? { ...one, completed } : one));
}

export function completeAll(items: Items, completed: boolean): Items {
  return items.map((one) => ({ ...one, completed }));
}

export function clearCompleted(items: Items): Items {
  return items.filter(({ completed }) => !completed);
}

export function isSame(one: Items, other: Items): boolean {
  return one.length === other.length && one.every((item, index) => isSameItem(item, other[index]));
}

export function isSameItem(one: Item, other: Item | undefined): boolean {
  if (other === undefined || idOf(one) !== idOf(other)) return false;
  return one.title === other.title && one.completed === other.completed;
}

/** The items with the one being edited, which keeps its place even if another browser removes it. */
export function withEdited(items: Items, edited: Edited | undefined): Items {
  if (!edited || items.some((item) => idOf(item) === idOf(edited.item))) return items;
  return items.toSpliced(edited.index, 0, edited.item);
}

export interface Edited {
  item: Item;
  index: number;
}

export const filters = ['all', 'active', 'completed'] as const;
export type Filter = (typeof filters)[number];

export function passes(filter: Filter, { completed }: Item): boolean {
  return filter === 'all' || completed === (filter === 'completed');
}
