import fc from 'fast-check';
import { add, completeAll, type Items, remove, retitle } from './items';
import { type Kept, ListSync, type Snapshot, SyncFailure } from './sync';

/** The service, which may lose a request or its answer. */
class Service {
  stored: Snapshot = { items: [], tag: undefined };
  writes = 0;
  /** What happens to the next requests: nothing is lost if there is no entry. */
  readonly losses: ('request' | 'answer' | undefined)[] = [];

  readonly api = {
    read: async (tag: string | undefined) =>
      this.lossy(() => (tag !== undefined && tag === this.stored.tag ? undefined : this.stored)),
    write: async (items: Items, tag: string | undefined) =>
      this.lossy(() => {
        if (tag !== this.stored.tag) return undefined;
        this.writes += 1;
        this.stored = { items, tag: `"${this.writes}"` };
        return this.stored;
      }),
  };

  private async lossy<T>(handle: () => T): Promise<T> {
    await Promise.resolve();
    const loss = this.losses.shift();
    if (loss === 'request') throw new SyncFailure('lost', 'temporary');
    const answer = handle();
    if (loss === 'answer') throw new SyncFailure('lost', 'temporary');
    await Promise.resolve();
    return answer;
  }
}

let count = 0;
const newId = () => `id ${count++}`;

function page(service: Service, kept?: Kept) {
  const save = (now: Kept) => {
    memory.kept = now;
  };
  const memory = { kept, load: () => memory.kept, save };
  return { sync: new ListSync({ api: service.api, memory, newId, onChange: () => {} }), memory };
}

const titles = (items: Items) => items.map(({ title }) => title);

test('a change is shown at once, sent once, and kept until it is stored', async () => {
  const service = new Service();
  const { sync, memory } = page(service);
  await sync.sync();
  expect([sync.status.name, service.writes]).toEqual(['saved', 0]);
  sync.change((items) => add(items, 'a', 'milk'));
  expect([titles(sync.items), sync.isSaved]).toEqual([['milk'], false]);
  expect(titles(memory.kept?.items ?? [])).toEqual(['milk']);
  await sync.sync();
  expect([sync.status.name, sync.isSaved, service.writes]).toEqual(['saved', true, 1]);
});

test('changes of an earlier visit are sent when the service is back', async () => {
  const service = new Service();
  const first = page(service);
  service.losses.push('request', 'request', 'request');
  first.sync.change((items) => add(items, 'a', 'milk'));
  await first.sync.sync();
  expect(first.sync.status).toMatchObject({ name: 'failed', failure: { kind: 'temporary' } });
  service.losses.length = 0;
  const other = page(service);
  other.sync.change((items) => add(items, 'b', 'bread'));
  await other.sync.sync();
  const { sync } = page(service, first.memory.kept);
  expect(titles(sync.items)).toEqual(['milk']);
  await sync.sync();
  expect(titles(service.stored.items)).toEqual(['bread', 'milk']);
});

test('a write whose answer is lost is not a change of someone else', async () => {
  const service = new Service();
  const { sync } = page(service);
  sync.change((items) => add(items, 'a', 'milk'));
  await sync.sync();
  const [item] = sync.items;
  if (!item) throw new Error('there is no item');
  service.losses.push('answer', 'request');
  sync.change((items) => retitle(items, item, 'oat milk'));
  await sync.sync();
  sync.change((items) => retitle(items, item, 'soy milk'));
  await sync.sync();
  expect(titles(service.stored.items)).toEqual(['soy milk']);
});

test('a list that the service lost is written again', async () => {
  const service = new Service();
  const { sync } = page(service);
  sync.change((items) => add(items, 'a', 'milk'));
  await sync.sync();
  service.stored = { items: [], tag: undefined };
  await sync.sync();
  expect(titles(service.stored.items)).toEqual(['milk']);
});

test('a service that never accepts a tag is not asked without end', async () => {
  const service = new Service();
  const { sync } = page(service);
  service.api.write = async () => undefined;
  sync.change((items) => add(items, 'a', 'milk'));
  await sync.sync();
  expect(sync.status.name).toBe('failed');
});

test('pages that edit one list at any pace lose no item and end with the same list', async () => {
  const action = fc.record({
    page: fc.nat(2),
    what: fc.constantFrom('add', 'add', 'complete', 'remove'),
    loss: fc.constantFrom(undefined, undefined, 'request' as const, 'answer' as const),
    turns: fc.nat(4),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (actions) => {
      const service = new Service();
      const pages = [page(service), page(service), page(service)].map(({ sync }) => sync);
      const added = new Set<string>();
      for (const [index, { page: at, what, loss, turns }] of actions.entries()) {
        const sync = pages[at];
        service.losses.push(loss);
        if (what === 'add') added.add(`title ${index}`);
        sync?.change((items) => {
          if (what === 'add') return add(items, newId(), `title ${index}`);
          if (what === 'complete') return completeAll(items, true);
          const [first] = items;
          if (!first) return items;
          added.delete(first.title);
          return remove(items, first);
        });
        for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      }
      service.losses.length = 0;
      for (let round = 0; round < 3; round += 1) for (const sync of pages) await sync.sync();
      for (const sync of pages) expect(sync.items).toEqual(service.stored.items);
      expect(titles(service.stored.items)).toEqual(expect.arrayContaining([...added]));
    }),
    { numRuns: 150, seed: 3 },
  );
});
