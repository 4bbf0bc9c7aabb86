import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { createHistory, runEngine } from './support/engine';
import { Cleanup, runService } from './support/service';

const cleanup = new Cleanup();
afterAll(cleanup.run);

const tableName = 'history';

it('the service lists the deployments of its stack, newest first, and ignores attributes that it does not know', async () => {
  const { client, endpoint } = await runEngine(cleanup);
  await createHistory(client, tableName);
  const put = (item: Record<string, string>) =>
    client.send(
      new PutItemCommand({
        TableName: tableName,
        Item: Object.fromEntries(Object.entries(item).map(([name, S]) => [name, { S }])),
      }),
    );
  const started = { stack: 'shop', deployment: 'b', started: '2026-07-02T12:00:00Z', status: 'IN_PROGRESS' };
  const responsible = 'arn:aws:iam::111122223333:user/ann';
  await put({
    ...started,
    deployment: 'a',
    started: '2026-07-01T12:00:00Z',
    status: 'CREATE_COMPLETE',
    responsible,
  });
  await put({ ...started, color: 'red' });
  await put({ ...started, stack: 'another' });
  const { url } = await runService(cleanup, { history: { tableName, stack: 'shop', endpoint } });
  const answer = await fetch(`${url}/deployments`);
  expect([answer.status, await answer.json()]).toEqual([
    200,
    [
      { start: '2026-07-02T12:00:00Z', status: 'IN_PROGRESS' },
      { start: '2026-07-01T12:00:00Z', status: 'CREATE_COMPLETE', responsible },
    ],
  ]);
});

it('a table that does not answer is 503, not the end of the service', async () => {
  const { endpoint } = await runEngine(cleanup, { tableName: 'comments' });
  const { url } = await runService(cleanup, { history: { tableName: 'gone', stack: 'shop', endpoint } });
  expect((await fetch(`${url}/deployments`)).status).toBe(503);
  expect((await fetch(`${url}/health-check`)).status).toBe(200);
});
