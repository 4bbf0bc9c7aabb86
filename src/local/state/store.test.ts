import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { FolderInUse } from './lock';
import { Store, StoreClosed } from './store';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const journal = () => join(folder, 'journal.jsonl');
const bucket = (name: string) => ({ name, region: 'us-east-1', created: 1 });

test('reopening a store restores written, changed and deleted records', () => {
  const store = Store.open(folder);
  store.write(['buckets', '', 'a', bucket('a')], ['buckets', '', 'b', bucket('b')]);
  store.write(['buckets', '', 'a', { ...bucket('a'), region: 'eu-west-1' }], ['buckets', '', 'b']);
  store.close();
  const again = Store.open(folder);
  expect(again.list('buckets', '')).toEqual([{ ...bucket('a'), region: 'eu-west-1' }]);
  again.close();
});

test('an incomplete write is ignored', () => {
  const store = Store.open(folder);
  store.write(['buckets', '', 'a', bucket('a')]);
  const whole = statSync(journal()).size;
  store.write(['buckets', '', 'a'], ['buckets', '', 'b', bucket('b')]);
  store.close();
  const bytes = readFileSync(journal());
  fc.assert(
    fc.property(fc.integer({ min: whole, max: bytes.length - 1 }), (end) => {
      writeFileSync(journal(), bytes.subarray(0, end));
      const again = Store.open(folder);
      expect(again.list('buckets', '')).toEqual([bucket('a')]);
      again.write(['buckets', '', 'c', bucket('c')]);
      again.close();
      const last = Store.open(folder);
      expect(last.list('buckets', '').map(({ name }) => name)).toEqual(['a', 'c']);
      last.close();
    }),
    { numRuns: 60 },
  );
});

test('invalid text at the end of the journal is removed', () => {
  const store = Store.open(folder);
  store.write(['buckets', '', 'a', bucket('a')]);
  store.close();
  appendFileSync(journal(), `${'\0'.repeat(64)}\n`);
  const again = Store.open(folder);
  expect(again.list('buckets', '')).toEqual([bucket('a')]);
  again.close();
});

test('a journal with many superseded changes is compacted', () => {
  const store = Store.open(folder);
  for (let turn = 0; turn < 25_000; turn++)
    store.write(['buckets', '', 'a', { ...bucket('a'), created: turn }]);
  store.compact();
  store.write(['buckets', '', 'b', bucket('b')]);
  store.close();
  expect(statSync(journal()).size).toBeLessThan(1000);
  const again = Store.open(folder);
  expect(again.list('buckets', '')).toEqual([{ ...bucket('a'), created: 24_999 }, bucket('b')]);
  again.close();
});

test('a second endpoint on a state folder is refused until the first has stopped', () => {
  const store = Store.open(folder);
  expect(() => Store.open(folder)).toThrow(FolderInUse);
  expect(() => Store.open(folder)).toThrow(`the state folder ${folder} is in use by process ${process.pid}`);
  store.close();
  Store.open(folder).close();
});

test.each([
  ['a process that is gone', '999999999 1'],
  ['another process that got the same ID since', `${process.ppid} 1`],
  ['an earlier process with the ID of this process', `${process.pid} 1`],
  ['nothing readable', ''],
])('a stale lock of %s is replaced', (_name, owner) => {
  writeFileSync(join(folder, 'lock'), owner);
  Store.open(folder).close();
});

test('nothing is written once the store is closed', () => {
  const store = Store.open(folder);
  store.close();
  expect(() => store.write(['buckets', '', 'a', bucket('a')])).toThrow(StoreClosed);
});
