import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { Client } from 'pg';
import { serve } from './connection';
import { encoded, messagesIn, number, text, textAt } from './messages';
import { SharedSession } from './shared-session';

const SALT = Buffer.alloc(16, 1);

/** Answers as PostgreSQL does, and records what arrives. */
class RecordingEngine {
  readonly ran: string[] = [];
  private status = 'I';

  async run(message: Buffer): Promise<Buffer> {
    const answers = messagesIn(message).flatMap(({ type, body }) => {
      if (type === 'Q') return [...this.answer(textAt(body, 0).value), this.ready()];
      if (type === 'S') return [this.ready()];
      if (type === 'P') {
        const name = textAt(body, 0);
        this.ran.push(`${name.value} ${textAt(body, name.end).value}`);
      }
      if (type === 'C') this.ran.push(`close ${textAt(body, 1).value}`);
      return type === 'E' ? [complete()] : [];
    });
    return Buffer.concat(answers);
  }

  private answer(sql: string): Buffer[] {
    if (sql.startsWith('SELECT rolpassword'))
      return sql.includes("'alice'") ? [row(verifier('open sesame'))] : [];
    if (sql.startsWith('SHOW')) return [row('18.0')];
    if (sql === 'BEGIN') this.status = 'T';
    if (sql === 'COMMIT' || sql === 'ROLLBACK') this.status = 'I';
    const [, user] = /SET SESSION AUTHORIZATION "(.*)"/.exec(sql) ?? [];
    if (user !== 'postgres') this.ran.push(user ? `as ${user}` : sql);
    return [complete()];
  }

  private ready(): Buffer {
    return encoded({ type: 'Z', body: Buffer.from(this.status) });
  }
}

function complete(): Buffer {
  return encoded({ type: 'C', body: text('SELECT 0') });
}

function row(value: string): Buffer {
  return encoded({
    type: 'D',
    body: Buffer.concat([Buffer.from([0, 1]), number(value.length), Buffer.from(value)]),
  });
}

function verifier(password: string): string {
  const salted = pbkdf2Sync(password, SALT, 4096, 32, 'sha256');
  const key = (name: string) => createHmac('sha256', salted).update(name).digest();
  const stored = createHash('sha256').update(key('Client Key')).digest('base64');
  return `SCRAM-SHA-256$4096:${SALT.toString('base64')}$${stored}:${key('Server Key').toString('base64')}`;
}

let engine: RecordingEngine;
let server: Server;
let port: number;
beforeEach(async () => {
  engine = new RecordingEngine();
  const session = Promise.resolve(new SharedSession(engine));
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    void serve(socket, 'comments', session);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterEach(() => server.close());

const clientOf = (more: object = {}) =>
  new Client({
    host: '127.0.0.1',
    port,
    user: 'alice',
    password: 'open sesame',
    database: 'comments',
    ...more,
  });

async function connected(): Promise<Client> {
  const client = clientOf();
  await client.connect();
  return client;
}

test('only users with their password connect, and only to the database', async () => {
  const refused = (user: string) => `password authentication failed for user "${user}"`;
  await expect(clientOf({ password: 'open barley' }).connect()).rejects.toThrow(refused('alice'));
  await expect(clientOf({ user: 'bob' }).connect()).rejects.toThrow(refused('bob'));
  await expect(clientOf({ user: "x' OR '1'='1" }).connect()).rejects.toThrow(
    'password authentication failed',
  );
  await expect(clientOf({ database: 'other' }).connect()).rejects.toThrow('database "other" does not exist');
  await expect(clientOf({ ssl: true }).connect()).rejects.toThrow(
    'The server does not support SSL connections',
  );
  expect(engine.ran).toEqual([]);
  await (await connected()).end();
});

test('statements run as the user of their connection', async () => {
  const [one, other] = [await connected(), await connected()];
  await one.query('first');
  await one.query('second');
  await other.query('third');
  await Promise.all([one.end(), other.end()]);
  expect(engine.ran).toEqual(['as alice', 'first', 'second', 'as alice', 'third']);
});

test('a transaction runs without statements of other connections', async () => {
  const [one, other] = [await connected(), await connected()];
  await one.query('BEGIN');
  const waiting = other.query('outside');
  await one.query('inside');
  await one.query('COMMIT');
  await waiting;
  await Promise.all([one.end(), other.end()]);
  expect(engine.ran.filter((sql) => !sql.startsWith('as'))).toEqual(['BEGIN', 'inside', 'COMMIT', 'outside']);
});

test('a connection that ends within a transaction rolls it back', async () => {
  const [one, other] = [await connected(), await connected()];
  await one.query('BEGIN');
  const waiting = other.query('outside');
  await one.end();
  await waiting;
  await other.end();
  expect(engine.ran.filter((sql) => !sql.startsWith('as'))).toEqual(['BEGIN', 'ROLLBACK', 'outside']);
});

test('prepared statements of connections have different names, and end with their connection', async () => {
  const [one, other] = [await connected(), await connected()];
  const [mine, theirs] = [
    { name: 'list', text: 'mine' },
    { name: 'list', text: 'theirs' },
  ];
  await one.query({ ...mine, values: [] });
  await other.query({ ...theirs, values: [] });
  await one.end();
  await other.query('after');
  await other.end();
  const prepared = engine.ran.filter((ran) => /mine|theirs/.test(ran)).map((ran) => ran.split(' ')[0]);
  expect(new Set(prepared).size).toBe(2);
  expect(engine.ran).toContain(`close ${prepared[0]}`);
});

test('COPY FROM STDIN, which would end the engine, fails by itself', async () => {
  const client = await connected();
  await client.query('COPY comments (text)\nFROM STDIN');
  await client.end();
  expect(engine.ran.join()).toMatch(/DO \$\$ BEGIN RAISE feature_not_supported/);
  expect(engine.ran.join()).not.toMatch(/COPY comments/);
});

test('what is not the protocol of PostgreSQL is answered with an error, and the connection ends', async () => {
  const socket = connect(port, '127.0.0.1');
  socket.end('GET / HTTP/1.1\r\n\r\n');
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toContain('invalid length of startup packet');
});
