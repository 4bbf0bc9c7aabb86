import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { readAll, write } from './support/calls';
import { runEngine, sharedTable } from './support/engine';
import { Cleanup, temporaryFolder } from './support/service';
import { type Build, build, startTask, withEmbeddedStore } from './support/task';
import { until } from './support/until';

interface Answer {
  status: number;
  closes: boolean;
}

/** A client that keeps its connections, as a load balancer does. */
function send(agent: Agent, url: string, comment?: string): Promise<Answer> {
  const body = JSON.stringify({ email: 'alice@example.com', comment, content_id: 1 });
  const path = comment === undefined ? '/api/comment/list/1?limit=5' : '/api/comment/new';
  const method = comment === undefined ? 'GET' : 'POST';
  return new Promise((resolve, reject) => {
    const call = request(
      url + path,
      { agent, method, headers: { 'Content-Type': 'application/json' } },
      (answer) => {
        const { statusCode: status = 0, headers } = answer;
        answer.resume();
        answer.on('end', () => resolve({ status, closes: headers.connection === 'close' }));
      },
    );
    call.on('error', reject);
    call.end(comment === undefined ? undefined : body);
  });
}

describe('tasks', () => {
  const cleanup = new Cleanup();
  const builds = new Cleanup();
  let service: Build;
  beforeAll(async () => {
    service = await build(builds);
  });
  afterEach(cleanup.run);
  afterAll(builds.run);

  const kills = 10;

  it(`lose no acknowledged comment when they are killed under load: ${kills} times`, async () => {
    const env = { ...withEmbeddedStore, DATA_DIR: await temporaryFolder(cleanup) };
    const acknowledged: string[] = [];
    for (let kill = 1; kill <= kills; kill += 1) {
      const task = await startTask(cleanup, service, env);
      const client = async (name: number) => {
        for (let count = 0; ; count += 1) {
          const comment = `${kill}-${name}-${count}`;
          const status = await write(task.url, 1, comment).catch(() => 'killed');
          if (status === 'killed') return;
          if (status === 200) acknowledged.push(comment);
          if (acknowledged.length === kill * 200) task.process.kill('SIGKILL');
        }
      };
      await Promise.all(Array.from({ length: 25 }, (_, name) => client(name)));
      expect(await task.exited).toBe('SIGKILL');
    }
    const again = await startTask(cleanup, service, env);
    const stored = (await readAll(again.url, 1)).map(({ comment }) => comment);
    expect(new Set(stored).size).toBe(stored.length);
    expect(acknowledged.length).toBeGreaterThanOrEqual(kills * 200);
    expect(acknowledged.filter((comment) => !stored.includes(comment))).toEqual([]);
  });

  const replacements = 10;

  it(`fail no request and lose no comment in a rolling restart: ${replacements} times`, async () => {
    const { endpoint } = await runEngine(cleanup);
    const env = { TABLE_NAME: sharedTable, COMMENTS_ENDPOINT: endpoint };
    const agent = new Agent({ keepAlive: true, maxSockets: 12 });
    cleanup.add(async () => agent.destroy());
    const targets = [await startTask(cleanup, service, env)];
    await write(targets[0]?.url ?? '', 1, 'the first');

    const statuses = new Set<number>();
    const acknowledged: string[] = [];
    /** Answers that ask the client to close its connection, from a task that is stopping. */
    let closing = 0;
    let isOver = false;
    const client = async (name: number) => {
      for (let count = 0; !isOver; count += 1) {
        const target = targets[(name + count) % targets.length];
        const comment = count % 4 === 0 ? `${name}-${count}` : undefined;
        const { status, closes } = await send(agent, target?.url ?? '', comment);
        statuses.add(status);
        if (closes) closing += 1;
        if (comment !== undefined && status === 200) acknowledged.push(comment);
      }
    };
    const load = Promise.all(Array.from({ length: 8 }, (_, name) => client(name)));

    for (let replaced = 0; replaced < replacements; replaced += 1) {
      targets.push(await startTask(cleanup, service, env));
      closing = 0;
      const [old] = targets;
      old?.process.kill('SIGTERM');
      // A load balancer still sends requests until it notices.
      await until(() => closing >= 50);
      targets.shift();
      expect(await old?.exited).toBe(0);
      expect(old?.lines.at(-1)).toContain('"msg":"stopped"');
    }
    isOver = true;
    await load;

    expect([...statuses]).toEqual([200]);
    const stored = new Set((await readAll(targets[0]?.url ?? '', 1)).map(({ comment }) => comment));
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.filter((comment) => !stored.has(comment))).toEqual([]);
  });

  it('exit with 0 on SIGINT although clients left before their answers', async () => {
    const task = await startTask(cleanup, service, {
      ...withEmbeddedStore,
      DATA_DIR: await temporaryFolder(cleanup),
    });
    const large = 'x'.repeat(5_000);
    await Promise.all(Array.from({ length: 200 }, () => write(task.url, 1, large)));
    const calls = Array.from({ length: 60 }, (_, index) => {
      const isWrite = index % 2 === 0;
      const call = request(
        isWrite ? `${task.url}/api/comment/new` : `${task.url}/api/comment/list/1?limit=${index + 100}`,
        { method: isWrite ? 'POST' : 'GET', headers: { 'Content-Type': 'application/json' } },
      );
      // Leaving is an error of the call.
      call.on('error', () => {});
      call.end(
        isWrite ? JSON.stringify({ email: 'a@example.com', comment: 'y', content_id: index }) : undefined,
      );
      return call;
    });
    // The others are in flight when the first is answered.
    await Promise.race(calls.map((call) => once(call, 'response')));
    for (const call of calls) call.destroy();
    task.process.kill('SIGINT');
    expect(await task.exited).toBe(0);
  });

  it('answer 503 while the disk is full, and lose no acknowledged comment', async () => {
    const env = { ...withEmbeddedStore, DATA_DIR: await temporaryFolder(cleanup) };
    // A file size limit of 512 blocks of 512 bytes simulates the full disk.
    const limited = `trap '' XFSZ; ulimit -f 512; exec "$0" main.js`;
    const task = await startTask(
      cleanup,
      { cwd: service.cwd, command: ['sh', '-c', limited, process.execPath] },
      env,
    );
    const large = 'x'.repeat(4_990);
    const acknowledged: string[] = [];
    const statuses: number[] = [];
    for (let count = 0; count < 80; count += 1) {
      const status = await write(task.url, 1, `${large} ${count}`);
      statuses.push(status);
      if (status === 200) acknowledged.push(`${large} ${count}`);
    }
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    // A new log file has room again.
    expect(statuses.lastIndexOf(200)).toBeGreaterThan(statuses.indexOf(503));
    task.process.kill('SIGKILL');
    await task.exited;

    const again = await startTask(cleanup, service, env);
    const stored = new Set((await readAll(again.url, 1)).map(({ comment }) => comment));
    expect(acknowledged.filter((comment) => !stored.has(comment))).toEqual([]);
  });

  it('exit with 1 when a setting is wrong', async () => {
    await expect(startTask(cleanup, service, { PORT: 'eighty' })).rejects.toThrow(
      /exited with 1 before it listened: PORT is "eighty"/,
    );
  });
});
