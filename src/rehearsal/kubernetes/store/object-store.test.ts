import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { propertyRuns } from '../../../../tools/testing/property-runs';
import { eventOf } from '../api/watch';
import { ObjectStore } from './object-store';
import { WatchWindow } from './watch-window';

const folder = mkdtempSync(join(tmpdir(), 'objects-'));
afterAll(() => rmSync(folder, { recursive: true }));

const map = (name: string, value: string) => ({ metadata: { name, namespace: 'a' }, data: { value } });

test('objects and their revisions survive a kill during a write', () => {
  const file = join(folder, 'one.jsonl');
  const store = new ObjectStore(file);
  store.put('configmaps', map('x', '1'));
  store.put('configmaps', map('x', '2'));
  store.put('configmaps', map('y', '1'));
  store.remove('configmaps', 'a', 'y');
  const { revision } = store;
  appendFileSync(file, '[99,"configmaps","a","x",{"metad');
  const again = new ObjectStore(file);
  expect(again.revision).toBe(revision);
  expect(again.list('configmaps')).toEqual(store.list('configmaps'));
  expect(again.get('configmaps', 'a', 'x')).toMatchObject({
    data: { value: '2' },
    metadata: { resourceVersion: '3' },
  });
  // A watch of the earlier run has to list again.
  expect(again.since(revision - 1)).toBeUndefined();
  expect(again.since(revision)).toEqual([]);
  store.close();
  again.close();
});

test('an object that is too large is refused', () => {
  const store = new ObjectStore(join(folder, 'two.jsonl'));
  expect(() => store.put('configmaps', map('x', 'a'.repeat(1_600_000)))).toThrow('request is too large');
  expect(store.list('configmaps')).toEqual([]);
  store.close();
});

test('a window knows all changes after its floor, and no others', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 110 }), (count, since) => {
      const window = new WatchWindow(0, 10);
      for (let revision = 1; revision <= count; revision += 1)
        window.add({ revision, resource: 'pods', namespace: '', name: '', before: undefined, after: {} });
      const changes = window.since(since);
      if (since < window.oldest) expect(changes).toBeUndefined();
      else
        expect(changes?.map(({ revision }) => revision)).toEqual(
          Array.from({ length: Math.max(0, count - since) }, (_, index) => since + index + 1),
        );
      expect(count - window.oldest).toBeLessThan(20);
    }),
    propertyRuns(100),
  );
});

test('an object that starts or stops to match a selector is added or deleted', () => {
  const change = (before: string | undefined, after: string | undefined) => ({
    revision: 1,
    resource: 'configmaps',
    namespace: 'a',
    name: 'x',
    before: before === undefined ? undefined : map('x', before),
    after: after === undefined ? undefined : map('x', after),
  });
  const selects = (object: object): boolean => JSON.stringify(object).includes('"value":"yes"');
  const types = [
    change(undefined, 'yes'),
    change('no', 'yes'),
    change('yes', 'yes'),
    change('yes', 'no'),
    change('yes', undefined),
    change('no', undefined),
  ].map((one) => eventOf(one, selects)?.[0]);
  expect(types).toEqual(['ADDED', 'ADDED', 'MODIFIED', 'DELETED', 'DELETED', undefined]);
});
