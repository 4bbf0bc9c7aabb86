import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { readAll, write } from './support/calls';
import { Cleanup, runEngine, sharedTable, temporaryFolder } from './support/service';
import { startTask } from './support/task';

/** A client that keeps its connections, as a load balancer does. */
function send(agent: Agent, url: string, comment?: string): Promise<number> {
  const body = JSON.stringify({ email: 'alice@example.com', comment, content_id: 1 });
  const path = comment === undefined ? '/api/comment/list/1?limit=5' : '/api/comment/new';
  const method = comment === undefined ? 'GET' : 'POST';
  return new Promise((resolve, reject) => {
    const call = request(
      url + path,
      { agent, method, headers: { 'Content-Type': 'application/json' } },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    call.on('error', reject);
    call.end(comment === undefined ? undefined : body);
  });
}

describe('a task that is killed under load', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  it('has every acknowledged comment when it starts again', async () => {
    const env = { DATA_DIR: await temporaryFolder(cleanup) };
    const task = await startTask(cleanup, env);
    const acknowledged: string[] = [];
    const writer = async (name: number) => {
      for (let count = 0; ; count += 1) {
        const comment = `${name}-${count}`;
        const status = await write(task.url, 1, comment).catch(() => 'killed');
        if (status === 'killed') return;
        if (status === 200) acknowledged.push(comment);
        if (acknowledged.length === 500) task.process.kill('SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: 50 }, (_, name) => writer(name)));
    expect(await task.exited).toBe('SIGKILL');

    const again = await startTask(cleanup, env);
    const stored = new Set((await readAll(again.url, 1)).map(({ comment }) => comment));
    expect(acknowledged.length).toBeGreaterThanOrEqual(500);
    expect(acknowledged.filter((comment) => !stored.has(comment))).toEqual([]);
  }, 60_000);
});

describe('a rolling restart under load', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  it('fails no request, and keeps every comment', async () => {
    const { endpoint } = await runEngine(cleanup);
    const env = { TABLE_NAME: sharedTable, COMMENTS_ENDPOINT: endpoint, LAME_DUCK_SECONDS: '1' };
    const agent = new Agent({ keepAlive: true, maxSockets: 20 });
    cleanup.add(async () => agent.destroy());
    const targets = [await startTask(cleanup, env), await startTask(cleanup, env)];
    await write(targets[0]?.url ?? '', 1, 'the first');

    const statuses = new Map<number, number>();
    const acknowledged: string[] = [];
    let isOver = false;
    const client = async (name: number) => {
      for (let count = 0; !isOver; count += 1) {
        const target = targets[(name + count) % targets.length];
        const comment = count % 4 === 0 ? `${name}-${count}` : undefined;
        const status = await send(agent, target?.url ?? '', comment);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (comment !== undefined && status === 200) acknowledged.push(comment);
      }
    };
    const load = Promise.all(Array.from({ length: 12 }, (_, name) => client(name)));

    for (let replaced = 0; replaced < 2; replaced += 1) {
      targets.push(await startTask(cleanup, env));
      const old = targets[0];
      old?.process.kill('SIGTERM');
      // The load balancer goes on sending for a moment: it has not heard yet.
      await pause(400);
      targets.shift();
      expect(await old?.exited).toBe(0);
      expect(old?.lines.at(-1)).toContain('"msg":"left"');
    }
    isOver = true;
    await load;

    expect([...statuses.keys()]).toEqual([200]);
    expect(statuses.get(200)).toBeGreaterThan(500);
    const stored = new Set((await readAll(targets[0]?.url ?? '', 1)).map(({ comment }) => comment));
    expect(acknowledged.filter((comment) => !stored.has(comment))).toEqual([]);
  }, 90_000);
});

describe('a task that cannot start', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  it('says why, and ends with 1', async () => {
    await expect(startTask(cleanup, { PORT: 'eighty' })).rejects.toThrow('ended with 1');
  });
});
