import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { run } from './load';
import { startService } from './servers';
import { table } from './table';

const sizes = [100, 1_000_000];
const places = 80;
const rounds = 6;

/** The same lists with few and with many comments on the content: from a copy, and cold, through the store. */
export async function measureGrowth(folder: string, print: (text: string) => void): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const size of sizes) {
    const server = await startService(8104, join(folder, `with-${size}`));
    try {
      const body = JSON.stringify({ email: 'alice@example.com', comment: 'first post!', content_id: '1' });
      await run({ url: `${server.url}/api/comment/new`, body, amount: size });
      const url = `${server.url}/api/comment/list/1?limit=20`;
      await run({ url, seconds: 3 });
      const copied = await run({ url, rate: 2_000, connections: 10, seconds: 8 });
      const cold = await coldReads(server.url, size);
      rows.push([`${size.toLocaleString('en-US')} comments`, copied.p50, copied.p99, cold.p50, cold.p99]);
    } finally {
      await server.stop();
    }
  }
  print(`\n${table(['list, 20 of', 'p50 ms', 'p99 ms', 'p50 ms, cold', 'p99 ms, cold'], rows)}`);
}

/** Pages from all over the content, one after another; each is read again only when its copy is too old. */
async function coldReads(url: string, size: number): Promise<{ p50: number; p99: number }> {
  const pages = await cursors(url, Math.floor(size / places));
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const after of pages) {
      const startedAt = performance.now();
      const answer = await fetch(`${url}/api/comment/list/1?limit=20&after=${after}`);
      await answer.arrayBuffer();
      // The first round warms up.
      if (round > 0) times.push(performance.now() - startedAt);
    }
    await pause(1_100);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

/** The id of every so-manieth comment. */
async function cursors(url: string, step: number): Promise<string[]> {
  const found: string[] = [];
  let seen = 0;
  let next: string | undefined = '/api/comment/list/1?limit=1000';
  while (next !== undefined && found.length < places) {
    const answer: Response = await fetch(url + next);
    for (const { id } of (await answer.json()) as { id: string }[]) {
      if (seen % step === 0 && found.length < places) found.push(id);
      seen += 1;
    }
    next = /<([^>]+)>/.exec(answer.headers.get('link') ?? '')?.[1];
  }
  return found;
}
