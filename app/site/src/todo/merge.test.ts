import fc from 'fast-check';
import { add, clearCompleted, complete, completeAll, type Items, idOf, remove, retitle } from './items';
import { merge } from './merge';

const title = fc.constantFrom('milk', 'bread', 'tea', ' cheese ', '');
/** What a person does in a page, in which new items get ids that no other page gives. */
const edit = fc.oneof(
  { weight: 3, arbitrary: title.map((text) => (items: Items, id: string) => add(items, id, text)) },
  fc.tuple(fc.nat(9), title).map(([at, text]) => (items: Items) => {
    const item = items[at % items.length];
    return item ? retitle(items, item, text) : items;
  }),
  fc.tuple(fc.nat(9), fc.boolean()).map(([at, done]) => (items: Items) => {
    const item = items[at % items.length];
    return item ? complete(items, item, done) : items;
  }),
  fc.nat(9).map((at) => (items: Items) => {
    const item = items[at % items.length];
    return item ? remove(items, item) : items;
  }),
  fc.boolean().map((done) => (items: Items) => completeAll(items, done)),
  fc.constant((items: Items) => clearCompleted(items)),
);
const edits = fc.array(edit, { maxLength: 8 });

let count = 0;
const newId = () => `new ${count++}`;
function edited(items: Items, all: readonly ((items: Items, id: string) => Items)[]): Items {
  return all.reduce((list, one) => one(list, newId()), items);
}

const lists = fc.tuple(edits, edits, edits).map(([before, mine, theirs]) => {
  const base = edited([], before);
  return { base, mine: edited(base, mine), theirs: edited(base, theirs) };
});
const check = (property: (lists: { base: Items; mine: Items; theirs: Items }) => void) =>
  fc.assert(fc.property(lists, property), { numRuns: 300, seed: 4 });

test('changes of one side are the result', () => {
  check(({ base, mine, theirs }) => {
    expect(merge(base, mine, base, newId)).toEqual(mine);
    expect(merge(base, base, theirs, newId)).toEqual(theirs);
    expect(merge(base, mine, mine, newId)).toEqual(mine);
  });
});

test('every item and title that someone wrote is in the result', () => {
  check(({ base, mine, theirs }) => {
    const merged = merge(base, mine, theirs, newId);
    const before = new Map(base.map((item) => [idOf(item), item.title]));
    for (const side of [mine, theirs]) {
      for (const item of side) {
        if (before.get(idOf(item)) === item.title) continue;
        expect(merged.map((one) => one.title)).toContain(item.title);
        expect(merged.map(idOf)).toContain(idOf(item));
      }
    }
  });
});

test('an item that one side removed and the other left alone is removed', () => {
  check(({ base, mine, theirs }) => {
    const merged = new Set(merge(base, mine, theirs, newId).map(idOf));
    for (const item of base) {
      const id = idOf(item);
      const [here, there] = [mine, theirs].map((side) => side.find((one) => idOf(one) === id));
      if (here === undefined && there !== undefined && there === item) expect(merged).not.toContain(id);
      if (there === undefined && here !== undefined && here === item) expect(merged).not.toContain(id);
    }
  });
});

test('every id is unique', () => {
  check(({ base, mine, theirs }) => {
    const ids = merge(base, mine, theirs, newId).map(idOf);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('two new titles of one item become two items', () => {
  const item = { id: 'a', title: 'milk', completed: false };
  const [mine, theirs] = ['oat milk', 'soy milk'].map((title) => [
    { ...item, title, completed: title[0] === 'o' },
  ]);
  expect(merge([item], mine ?? [], theirs ?? [], () => 'b')).toEqual([
    { id: 'a', title: 'soy milk', completed: true },
    { id: 'b', title: 'oat milk', completed: true },
  ]);
});
