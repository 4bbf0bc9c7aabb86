import type { Engine } from './engine';
import { encoded, errorIn, type Message, messagesIn, query, rowsIn, SYNC, text } from './messages';
import { parseVerifier, type Verifier } from './scram';
import { identifier, literal } from './sql';
import { Turns } from './turns';

/** A user of the session. Its prepared statements have names of their own. */
export class Client {
  private static count = 0;
  private readonly prefix: string;
  /** The named statements and portals that exist, with `S` or `P` before their name. */
  private readonly names = new Set<string>();

  constructor(readonly user: string) {
    Client.count += 1;
    this.prefix = `${Client.count}.`;
  }

  /** The message with the names that the session knows. */
  renamed({ type, body }: Message): Message {
    const rename = (kind: string, name: Buffer): Buffer => {
      if (name.length === 0) return name;
      const own = Buffer.concat([Buffer.from(this.prefix), name]);
      this.names.add(`${kind}${own.toString('utf8')}`);
      return own;
    };
    if (type === 'P') return { type, body: withNames(body, 0, [(name) => rename('S', name)]) };
    if (type === 'B')
      return { type, body: withNames(body, 0, [(name) => rename('P', name), (name) => rename('S', name)]) };
    if (type === 'E') return { type, body: withNames(body, 0, [(name) => rename('P', name)]) };
    if (type !== 'D' && type !== 'C') return { type, body };
    return { type, body: withNames(body, 1, [(name) => rename(body.toString('latin1', 0, 1), name)]) };
  }

  get hasNames(): boolean {
    return this.names.size > 0;
  }

  /** Ends its transaction, and closes its statements and portals. */
  get farewell(): Buffer {
    const closes = [...this.names].map((name) => encoded({ type: 'C', body: text(name) }));
    return Buffer.concat([SYNC, query('ROLLBACK'), ...closes, SYNC]);
  }
}

/** Replaces the texts at the start of a body. */
function withNames(body: Buffer, start: number, rename: readonly ((name: Buffer) => Buffer)[]): Buffer {
  const parts = [body.subarray(0, start)];
  let at = start;
  for (const one of rename) {
    const zero = body.indexOf(0, at);
    if (zero === -1) return body;
    parts.push(one(body.subarray(at, zero)), Buffer.alloc(1));
    at = zero + 1;
  }
  return Buffer.concat([...parts, body.subarray(at)]);
}

/** The engine ends when it reads a COPY from its client: PGlite has no client. */
const COPY_IN = /\bcopy\b[^;]*\bfrom\s+stdin\b/i;
const REFUSAL = query(
  "DO $$ BEGIN RAISE feature_not_supported USING MESSAGE = 'the local endpoint does not support COPY FROM STDIN'; END $$",
);

/**
 * PostgreSQL's only session, in which clients take turns: for a statement outside of a transaction, or for a whole
 * transaction. Each acts as its own user. Settings that a client changes end with its turn.
 */
export class SharedSession {
  private readonly turns = new Turns<Client>();
  private readonly superuser = new Client('postgres');
  private last: Client | undefined;

  constructor(private readonly engine: Pick<Engine, 'run'>) {}

  /** Runs messages up to Sync, Flush or a simple query, and returns the answers. */
  async run(client: Client, unit: readonly Message[]): Promise<Buffer> {
    await this.turns.enter(client);
    try {
      await this.become(client);
      const renamed = unit.map((message) => encoded(client.renamed(message)));
      const answer = await this.engine.run(unit.some(readsFromClient) ? REFUSAL : Buffer.concat(renamed));
      if (isIdleAfter(answer)) this.turns.leave(client);
      return answer;
    } catch (error) {
      this.turns.leave(client);
      throw error;
    }
  }

  async query(client: Client, sql: string): Promise<Message[]> {
    return messagesIn(await this.run(client, [{ type: 'Q', body: text(sql) }]));
  }

  /** Cleans up after a client that leaves. */
  async forget(client: Client): Promise<void> {
    if (!client.hasNames && !this.turns.has(client)) return;
    await this.turns.enter(client);
    try {
      await this.engine.run(client.farewell);
    } finally {
      this.turns.leave(client);
    }
  }

  /** What is stored of the password of a user who can log in. */
  async verifierOf(user: string): Promise<Verifier | undefined> {
    const sql = `SELECT rolpassword FROM pg_authid WHERE rolcanlogin AND rolname = ${literal(user)}`;
    const [row] = rowsIn(await this.query(this.superuser, sql)).rows;
    return parseVerifier(row?.[0] ?? '');
  }

  async version(): Promise<string> {
    return rowsIn(await this.query(this.superuser, 'SHOW server_version')).rows[0]?.[0] ?? '';
  }

  private async become(client: Client): Promise<void> {
    if (this.last === client) return;
    this.last = undefined;
    const sql = `RESET SESSION AUTHORIZATION; RESET ALL; SET SESSION AUTHORIZATION ${identifier(client.user)}`;
    const error = errorIn(messagesIn(await this.engine.run(query(sql))));
    if (error) throw new Error(error.message);
    this.last = client;
  }
}

function readsFromClient({ type, body }: Message): boolean {
  return (type === 'Q' || type === 'P') && COPY_IN.test(body.toString('utf8'));
}

/** Whether the answer ends outside of a transaction. */
function isIdleAfter(answer: Buffer): boolean {
  const last = messagesIn(answer).at(-1);
  return last?.type === 'Z' && last.body.toString('latin1') === 'I';
}
