import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { migrate } from '../src/store/postgres/migrations';
import { openPool, type PostgresSettings } from '../src/store/postgres/pool';
import { list, readAll, write } from './support/calls';
import { installedEngines, type RunningPostgres, runPostgres } from './support/postgres';
import { Cleanup, runService } from './support/service';

describe.each(installedEngines)('a service with PostgreSQL (%s)', (engine) => {
  const suite = new Cleanup();
  let database: RunningPostgres;
  beforeAll(async () => {
    database = await runPostgres(suite, engine);
  });
  afterAll(suite.run);
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  const store = (settings: Partial<PostgresSettings> = {}) =>
    ({ kind: 'postgres', ...database.settings, ...settings }) as const;

  it('migrates the schema once, however many tasks start at one time', async () => {
    const pool = openPool(database.settings, 60_000);
    cleanup.add(() => pool.end());
    await Promise.all(Array.from({ length: 8 }, () => migrate(pool)));
    const { rows } = await pool.query('SELECT version FROM schema_versions');
    expect(rows).toEqual([{ version: 1 }]);
  });

  it('stores and lists comments, at several tasks', async () => {
    const tasks = [
      await runService(cleanup, { store: store() }),
      await runService(cleanup, { store: store() }),
    ];
    const numbers = Array.from({ length: 100 }, (_, index) => String(index));
    const statuses = await Promise.all(
      numbers.map((comment, index) => write(tasks[index % 2]?.url ?? '', 'busy', comment)),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    const read = await readAll(tasks[0]?.url ?? '', 'busy');
    expect(read.map(({ comment }) => comment).sort()).toEqual([...numbers].sort());
  });

  it('shows comments to people who query the database', async () => {
    const { url } = await runService(cleanup, { store: store() });
    await write(url, 'sql', 'hello');
    const pool = openPool(database.settings, 60_000);
    cleanup.add(() => pool.end());
    const { rows } = await pool.query("SELECT email, comment FROM comments WHERE content_id = 'sql'");
    expect(rows).toEqual([{ email: 'alice@example.com', comment: 'hello' }]);
  });

  it('returns 503 while the database is away, and recovers', async () => {
    const { url } = await runService(cleanup, { store: store() });
    expect(await write(url, 'away', 'before')).toBe(200);
    await database.kill();
    expect([await write(url, 'away', 'during'), (await list(url, 'another')).status]).toEqual([503, 503]);
    expect((await fetch(`${url}/health-check`)).status).toBe(200);
    await database.start();
    expect(await write(url, 'away', 'after')).toBe(200);
    expect((await readAll(url, 'away')).map(({ comment }) => comment)).toEqual(['before', 'after']);
  });

  it('starts without its database, and is ready once the database is', async () => {
    await database.kill();
    const { url } = await runService(cleanup, { store: store() });
    expect(await write(url, 'late', 'refused')).toBe(503);
    await database.start();
    expect(await write(url, 'late', 'stored')).toBe(200);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
  });

  it('reconnects after a failover, which closes all connections', async () => {
    const proxy = await proxyTo(cleanup, database.settings.port);
    const { url } = await runService(cleanup, { store: store({ port: proxy.port }) });
    for (const comment of ['first', 'second', 'third']) {
      expect(await write(url, 'failover', comment)).toBe(200);
      expect(proxy.reset()).toBeGreaterThan(0);
      // The next call may still meet a connection that was reset; the one after it does not.
      await write(url, 'other', 'meets the reset');
    }
    const read = await readAll(url, 'failover');
    expect(read.map(({ comment }) => comment)).toEqual(['first', 'second', 'third']);
  });

  it('returns 503 while its pool is exhausted', async () => {
    const { url } = await runService(cleanup, { store: store({ connections: 1 }) }, { storeDeadlineMs: 500 });
    expect(await write(url, 'pool', 'before')).toBe(200);
    const pool = openPool(database.settings, 60_000);
    cleanup.add(() => pool.end());
    const client = await pool.connect();
    await client.query('BEGIN; LOCK TABLE records');
    const answers = await Promise.all(['a', 'b', 'c'].map((content) => list(url, content)));
    await client.query('ROLLBACK');
    client.release();
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect((await list(url, 'pool')).status).toBe(200);
  });
});

/** A proxy that resets connections. */
async function proxyTo(cleanup: Cleanup, port: number) {
  const sockets = new Set<Socket>();
  const server = createServer((incoming) => {
    const outgoing = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      sockets.add(from);
      from.pipe(to);
      from.on('error', () => {});
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  const proxy = {
    port: address.port,
    reset(): number {
      const count = sockets.size;
      for (const socket of sockets) socket.resetAndDestroy();
      return count;
    },
  };
  cleanup.add(async () => {
    proxy.reset();
    server.close();
  });
  return proxy;
}
