import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureGrowth } from './growth';
import { middle, type Result, run } from './load';
import { measureMemory } from './memory';
import { type Server, startOriginal, startPeer, startService } from './servers';
import { table } from './table';

/** BENCH=quick compares the servers only, with one round. */
const isQuick = process.env.BENCH === 'quick';
const rounds = isQuick ? 1 : 3;
const newComment = (contentId: string) =>
  JSON.stringify({ email: 'alice@example.com', comment: 'first post!', content_id: contentId });

async function main(): Promise<void> {
  if (availableParallelism() < 2)
    throw new Error('the benchmark needs two cores: one for the server, one for the load');
  const folder = await mkdtemp(join(tmpdir(), 'comentarios-bench-'));
  const servers: Server[] = [];
  try {
    print(
      `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}: one core for each server, one for the load`,
    );
    const service = await startService(8101, join(folder, 'data'));
    servers.push(service);
    const page = await firstPage(service, join(folder, 'page.json'));
    servers.push(await startPeer('express', 8102, page));
    servers.push(await startPeer('fastify', 8105, page));
    servers.push(await startPeer('http', 8106, page));
    const original = await startOriginal(8103, page);
    if (original) servers.push(original);
    else print('skipping the original service: Flask and gunicorn are not both installed');

    await compare('list, 20 comments', servers, (server) =>
      run({ server, url: `${server.url}/api/comment/list/1` }),
    );
    await compare('new', servers, (server) =>
      run({ server, url: `${server.url}/api/comment/new`, body: newComment('2') }),
    );
    if (isQuick) return;
    await measureMemory(service, print);
    await measureGrowth(folder, print);
  } finally {
    for (const server of servers) await server.stop();
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

/** In turns, so that other work on the machine affects all servers alike. The first turn is the warm-up. */
async function compare(
  what: string,
  servers: Server[],
  load: (server: Server) => Promise<Result>,
): Promise<void> {
  const results = new Map<Server, Result[]>(servers.map((server) => [server, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const server of servers) {
      const result = await load(server);
      if (round > 0) results.get(server)?.push(result);
    }
  }
  const rows = servers.map((server) => ({ name: server.name, ...middle(results.get(server) ?? []) }));
  const [ours] = rows;
  const heads = [
    what,
    'requests/s',
    'p50 ms',
    'p99 ms',
    'CPU µs',
    'failed',
    'comentarios / this',
    'CPU, this / comentarios',
  ];
  print(
    `\n${table(
      heads,
      rows.map((row) => [
        row.name,
        row.perSecond,
        row.p50,
        row.p99,
        row.cpu,
        row.failed,
        percent(ours?.perSecond, row.perSecond),
        percent(row.cpu, ours?.cpu),
      ]),
    )}`,
  );
}

function percent(part = Number.NaN, whole = Number.NaN): string {
  return `${Math.round((100 * part) / whole)}%`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
