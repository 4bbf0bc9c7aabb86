import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureGrowth } from './growth';
import { middle, type Result, run } from './load';
import { measureMemory } from './memory';
import { type Server, startBareExpress, startOriginal, startService } from './servers';
import { table } from './table';

const rounds = 3;
const newComment = (contentId: string) =>
  JSON.stringify({ email: 'alice@example.com', comment: 'first post!', content_id: contentId });

async function main(): Promise<void> {
  if (availableParallelism() < 2)
    throw new Error('the bench needs two cores: one for a server, one for the load');
  const folder = await mkdtemp(join(tmpdir(), 'comentarios-bench-'));
  const servers: Server[] = [];
  try {
    print(
      `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}: one core for each server, one for the load`,
    );
    const service = await startService(8101, join(folder, 'data'));
    servers.push(service);
    const page = await firstPage(service, join(folder, 'page.json'));
    servers.push(await startBareExpress(8102, page));
    const original = await startOriginal(8103, page);
    if (original) servers.push(original);
    else print('Flask and gunicorn are not both installed: no row for the service before this one');

    await compare('list, 20 comments', servers, (url) => run({ url: `${url}/api/comment/list/1` }));
    await compare('new', servers, (url) => run({ url: `${url}/api/comment/new`, body: newComment('2') }));
    await measureMemory(service.url, print);
  } finally {
    for (const server of servers) await server.stop();
  }
  try {
    await measureGrowth(folder, print);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Twenty comments in the service, and the bytes of their page in a file for the peers. */
async function firstPage(service: Server, file: string): Promise<string> {
  for (let count = 0; count < 20; count += 1) {
    const answer = await fetch(`${service.url}/api/comment/new`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: newComment('1'),
    });
    if (!answer.ok) throw new Error(`the service answered ${answer.status} to a new comment`);
  }
  const page = await fetch(`${service.url}/api/comment/list/1`);
  await writeFile(file, Buffer.from(await page.arrayBuffer()));
  return file;
}

/** Turn by turn, so that what happens on the machine meanwhile happens to all; the first turn warms up. */
async function compare(
  what: string,
  servers: Server[],
  load: (url: string) => Promise<Result>,
): Promise<void> {
  const results = new Map<Server, Result[]>(servers.map((server) => [server, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const server of servers) {
      const result = await load(server.url);
      if (round > 0) results.get(server)?.push(result);
    }
  }
  const rows = servers.map((server) => ({ name: server.name, ...middle(results.get(server) ?? []) }));
  const ours = rows[0]?.perSecond ?? Number.NaN;
  const heads = [what, 'requests/s', 'p50 ms', 'p99 ms', 'failed', 'comentarios / this'];
  print(
    `\n${table(
      heads,
      rows.map((row) => [
        row.name,
        row.perSecond,
        row.p50,
        row.p99,
        row.failed,
        `${Math.round((100 * ours) / row.perSecond)}%`,
      ]),
    )}`,
  );
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
