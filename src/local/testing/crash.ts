import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Calls } from './calls';
import { startTestEndpoint } from './endpoint';
import { child, expectSettledResources, SETTLED, version } from './versions';

/** The state folder of an endpoint that went through every kind of operation, and the lines of its journal. */
export interface History {
  readonly folder: string;
  readonly lines: readonly string[];
}

export async function recordHistory(): Promise<History> {
  const stateFolder = mkdtempSync(join(tmpdir(), 'history-'));
  const calls = new Calls(await startTestEndpoint({ stateFolder }));
  await calls.put('child', child);
  await calls.create('stack', version(0));
  await calls.update('stack', version(1));
  await calls.faults({ kind: 'resource', logicalId: 'Only2' });
  await calls.update('stack', version(2));
  await calls.faults();
  await calls.delete('stack');
  await calls.faults({ kind: 'resource', logicalId: 'Only3' });
  await calls.create('stack', version(3));
  await calls.faults();
  await calls.local.close();
  const lines = readFileSync(join(stateFolder, 'journal.jsonl'), 'utf8').split('\n').slice(0, -1);
  return { folder: stateFolder, lines };
}

/**
 * Starts an endpoint on the state after `kill -9` in the middle of the write after this number of journal lines. Expects that
 * the interrupted operation ends well, and that the stack can be deleted.
 */
export async function expectRecovery({ folder, lines }: History, count: number): Promise<void> {
  const stateFolder = mkdtempSync(join(tmpdir(), 'crashed-'));
  cpSync(folder, stateFolder, { recursive: true });
  const unfinished = lines[count] ?? '';
  const kept = lines.slice(0, count).map((line) => `${line}\n`);
  writeFileSync(
    join(stateFolder, 'journal.jsonl'),
    [...kept, unfinished.slice(0, unfinished.length / 2)].join(''),
  );
  const calls = new Calls(await startTestEndpoint({ stateFolder }));
  const status = await calls.status('stack').catch(() => 'none');
  expect(['none', ...SETTLED]).toContain(status);
  if (status !== 'none') {
    await expectSettledResources(calls.client, 'stack');
    expect(await calls.delete('stack')).toBe('DELETE_COMPLETE');
  }
  expect(await calls.control('GET', 'resources')).toEqual([]);
  await calls.local.close();
  rmSync(stateFolder, { recursive: true });
}
