import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { ByteReader } from './byte-reader';
import { encoded, fatal, type Message, number, text, textAt } from './messages';
import { ScramExchange, unknownVerifier } from './scram';
import { Client, type SharedSession } from './shared-session';

const PROTOCOL = 196_608;
const SSL_REQUEST = 80_877_103;
const GSS_REQUEST = 80_877_104;
const CANCEL_REQUEST = 80_877_102;
/** Before a client has proved its password, and afterwards. */
const SHORT = 10_000;
const LONG = 64 * 1024 * 1024;

/** The authentication messages of the protocol. */
const OK = 0;
const SASL = 10;
const SASL_CONTINUE = 11;
const SASL_FINAL = 12;
const MECHANISM = 'SCRAM-SHA-256';

/** Ends a connection with an error message. */
class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Clients learn these when they connect. */
const STATUS = {
  client_encoding: 'UTF8',
  DateStyle: 'ISO, MDY',
  integer_datetimes: 'on',
  IntervalStyle: 'postgres',
  server_encoding: 'UTF8',
  standard_conforming_strings: 'on',
  TimeZone: 'UTC',
};

/** Serves a client until it leaves. */
export async function serve(socket: Socket, database: string, opened: Promise<SharedSession>): Promise<void> {
  const bytes = new ByteReader(socket);
  try {
    const asked = await startup(bytes, socket);
    if (!asked) return;
    const session = await opened;
    await authenticate({ bytes, socket, session }, asked.user);
    if (asked.database !== database)
      throw new Refusal('3D000', `database "${asked.database}" does not exist`);
    await converse({ bytes, socket, session }, new Client(asked.user));
  } catch (error) {
    if (error instanceof Refusal) socket.end(fatal(error.code, error.message));
    else socket.destroy();
  }
}

interface Conversation {
  readonly bytes: ByteReader;
  readonly socket: Socket;
  readonly session: SharedSession;
}

/** `undefined` for a request to cancel a query: there is nothing that could stop the engine. */
async function startup(
  bytes: ByteReader,
  socket: Socket,
): Promise<{ readonly user: string; readonly database: string } | undefined> {
  for (;;) {
    const length = (await bytes.read(4)).readInt32BE();
    if (length < 8 || length > SHORT) throw new Refusal('08P01', 'invalid length of startup packet');
    const body = await bytes.read(length - 4);
    const code = body.readInt32BE();
    if (code === CANCEL_REQUEST) return undefined;
    if (code === SSL_REQUEST || code === GSS_REQUEST) {
      socket.write('N');
      continue;
    }
    if (code >> 16 !== PROTOCOL >> 16) throw new Refusal('08P01', 'unsupported frontend protocol');
    const settings = new Map<string, string>();
    for (let at = 4; at < body.length - 1; ) {
      const name = textAt(body, at);
      const value = textAt(body, name.end);
      settings.set(name.value, value.value);
      at = value.end;
    }
    const user = settings.get('user') ?? '';
    return { user, database: settings.get('database') ?? user };
  }
}

async function authenticate({ bytes, socket, session }: Conversation, user: string): Promise<void> {
  const send = (code: number, data: Buffer): unknown =>
    socket.write(encoded({ type: 'R', body: Buffer.concat([number(code), data]) }));
  const exchange = new ScramExchange((await session.verifierOf(user)) ?? unknownVerifier());
  send(SASL, Buffer.concat([text(MECHANISM), Buffer.alloc(1)]));
  const first = (await message(bytes, SHORT, 'p')).body;
  const mechanism = textAt(first, 0);
  // The length of the client's first message precedes it.
  const challenge = exchange.challenge(first.toString('utf8', mechanism.end + 4));
  if (mechanism.value !== MECHANISM || challenge === undefined)
    throw new Refusal('08P01', 'malformed SCRAM message');
  send(SASL_CONTINUE, Buffer.from(challenge));
  const signature = exchange.verify((await message(bytes, SHORT, 'p')).body.toString('utf8'));
  if (signature === undefined)
    throw new Refusal('28P01', `password authentication failed for user "${user}"`);
  send(SASL_FINAL, Buffer.from(signature));
  send(OK, Buffer.alloc(0));
}

async function converse({ bytes, socket, session }: Conversation, client: Client): Promise<void> {
  socket.write(greeting(await session.version()));
  try {
    for (let unit: Message[] = []; ; ) {
      const next = await message(bytes, LONG);
      if (next.type === 'X') return void socket.end();
      unit.push(next);
      // Other messages are answered together with the one that ends their unit.
      if (!'QSHF'.includes(next.type)) continue;
      socket.write(await session.run(client, unit));
      unit = [];
    }
  } finally {
    await session.forget(client);
  }
}

function greeting(server_version: string): Buffer {
  const status = Object.entries({ ...STATUS, server_version }).map(([name, value]) =>
    encoded({ type: 'S', body: Buffer.concat([text(name), text(value)]) }),
  );
  const key = encoded({ type: 'K', body: randomBytes(8) });
  return Buffer.concat([...status, key, encoded({ type: 'Z', body: Buffer.from('I') })]);
}

async function message(bytes: ByteReader, longest: number, only?: string): Promise<Message> {
  const header = await bytes.read(5);
  const type = header.toString('latin1', 0, 1);
  const length = header.readInt32BE(1);
  if (length < 4 || length > longest || (only !== undefined && type !== only))
    throw new Refusal('08P01', 'invalid message');
  return { type, body: await bytes.read(length - 4) };
}
