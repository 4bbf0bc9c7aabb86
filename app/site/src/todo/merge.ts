import { type Item, type Items, idOf, isSameItem } from './items';

/**
 * Merges two lists that were made from one: `mine` has the changes of this page, `theirs` those of others. Nothing that
 * someone wrote is lost: an item that one side changed and the other removed stays, and two new titles of one item
 * become two items. An item that one side removed and the other left alone is removed.
 */
export function merge(base: Items, mine: Items, theirs: Items, newId: () => string): Items {
  const [inBase, inMine, inTheirs] = [byId(base), byId(mine), byId(theirs)];
  const merged = theirs.flatMap((item) => {
    const id = idOf(item);
    return both(inBase.get(id), inMine.get(id), item, newId);
  });
  const kept = mine.filter((item) => {
    const id = idOf(item);
    return !inTheirs.has(id) && !isSameItem(item, inBase.get(id));
  });
  return [...merged, ...kept];
}

function byId(items: Items): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [idOf(item), item]));
}

function both(base: Item | undefined, mine: Item | undefined, theirs: Item, newId: () => string): Items {
  // Removed here, or new there.
  if (mine === undefined) return isSameItem(theirs, base) ? [] : [theirs];
  const completed = mine.completed === base?.completed ? theirs.completed : mine.completed;
  if (mine.title === base?.title || mine.title === theirs.title) return [{ ...theirs, completed }];
  if (theirs.title === base?.title) return [{ ...theirs, title: mine.title, completed }];
  return [
    { ...theirs, completed },
    { id: newId(), title: mine.title, completed },
  ];
}
