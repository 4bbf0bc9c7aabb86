import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TableEngine } from './engine';

test('tables reject requests without their secret', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'));
  const engine = await TableEngine.open(folder, 'the secret');
  expect(await engine.call('ListTables', {})).toEqual({ TableNames: [] });
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'DynamoDB_20120810.ListTables',
    'x-amz-date': '20260101T000000Z',
    authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=none',
  };
  const answer = await fetch(engine.url, { method: 'POST', headers, body: '{}' });
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({
    __type: expect.stringMatching(/UnrecognizedClientException$/),
  });
  await engine.close();
  rmSync(folder, { recursive: true });
});
