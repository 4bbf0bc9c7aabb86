import type { HttpAnswer, Request } from '../../local';
import { type TableEngine, TableError } from './engine';

const SERVICE = 'DynamoDB_20120810.';

/** Passes calls of DynamoDB on to the engine; `undefined` for other requests. */
export async function answerTables(
  { headers, body }: Request,
  opened: () => Promise<TableEngine>,
): Promise<HttpAnswer | undefined> {
  const target = headers['x-amz-target'];
  if (typeof target !== 'string' || !target.startsWith(SERVICE)) return undefined;
  const engine = await opened();
  try {
    const answer = await engine.call(target.slice(SERVICE.length), JSON.parse(body.toString('utf8')));
    return json(200, answer);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return json(400, { __type: error.code, message: error.message });
  }
}

function json(status: number, value: unknown): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: JSON.stringify(value),
  };
}
