import { type Data, entry } from '../../document/data';
import type { HttpAnswer, Request } from '../../local';
import { signatureOf } from '../../local/protocol/signature';
import { inputOf } from '../api';
import type { Memory } from '../memory';
import type { Databases } from './databases';
import { type Column, errorIn, rowsIn } from './messages';
import { isPasswordOf } from './scram';
import { Client } from './shared-session';

class BadRequest extends Error {}

interface Services {
  readonly databases: Databases;
  readonly memory: Memory;
}

/** Answers ExecuteStatement of the RDS Data API, without parameters and transactions; `undefined` for other requests. */
export async function answerDataApi(
  request: Request,
  services: () => Promise<Services>,
): Promise<HttpAnswer | undefined> {
  if (signatureOf(request)?.service !== 'rds-data') return undefined;
  const headers = { 'content-type': 'application/json' };
  try {
    if (request.url.pathname !== '/Execute')
      throw new BadRequest(`The local endpoint supports ExecuteStatement only, not ${request.url.pathname}`);
    const result = await executeStatement(inputOf(request), await services());
    return { status: 200, headers, body: JSON.stringify(result) };
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    return {
      status: 400,
      headers: { ...headers, 'x-amzn-errortype': 'BadRequestException' },
      body: JSON.stringify({ message: error.message }),
    };
  }
}

async function executeStatement(input: Data, { databases, memory }: Services): Promise<object> {
  const [resource, secret, asked, sql] = ['resourceArn', 'secretArn', 'database', 'sql'].map((name) =>
    String(entry(input, name) ?? ''),
  );
  const unsupported = ['parameters', 'transactionId'].find((name) => entry(input, name) !== undefined);
  if (unsupported)
    throw new BadRequest(`The local endpoint does not support ${unsupported} in ExecuteStatement`);
  const cluster = databases.cluster(resource ?? '');
  const session = await databases.session(resource ?? '');
  if (!cluster || !session)
    throw new BadRequest(`HttpEndpoint is not enabled for resource ${resource}, or it has no instance`);
  if (asked !== '' && asked !== cluster.database)
    throw new BadRequest(`FATAL: database "${asked}" does not exist`);
  const { username = '', password = '' }: { username?: string; password?: string } = JSON.parse(
    memory.get('secrets', secret ?? '')?.value ?? '{}',
  );
  const verifier = await session.verifierOf(username);
  if (!verifier || !isPasswordOf(verifier, password))
    throw new BadRequest(`FATAL: password authentication failed for user "${username}"`);
  const client = new Client(username);
  const answer = await session.query(client, sql ?? '');
  await session.forget(client);
  const error = errorIn(answer);
  if (error) throw new BadRequest(`ERROR: ${error.message}; SQLState: ${error.code}`);
  const { columns, rows } = rowsIn(answer);
  const records = rows.map((row) => row.map((value, index) => fieldOf(columns[index], value)));
  return { ...(columns.length > 0 && { records }), numberOfRecordsUpdated: 0 };
}

/** The object IDs of types in pg_type. */
const BOOLEAN = 16;
const INTEGERS = [20, 21, 23];
const FLOATS = [700, 701];

function fieldOf(column: Column | undefined, value: string | null): object {
  if (value === null) return { isNull: true };
  if (column?.type === BOOLEAN) return { booleanValue: value === 't' };
  if (INTEGERS.includes(column?.type ?? 0)) return { longValue: Number(value) };
  return FLOATS.includes(column?.type ?? 0) ? { doubleValue: Number(value) } : { stringValue: value };
}
