import type { Pool, PoolClient, QueryResultRow } from 'pg';
import {
  type Key,
  pageBytes,
  type Range,
  type RangeRequest,
  type RecordPage,
  type Step,
  type Store,
  type StoredRecord,
  withoutRepetitions,
} from '../records';
import type { StoreCalls } from '../store-calls';
import { migrate } from './migrations';

interface Row extends QueryResultRow {
  partition: string;
  sort: string;
  attributes: Record<string, string | number>;
  revision: number;
  /** The driver returns a bigint as text. */
  expires_at: string | null;
}

const columns = 'partition, sort, attributes, revision, expires_at';
const inRange = 'partition = $1 AND sort BETWEEN $2 AND $3';
const upsert = `
  ON CONFLICT (partition, sort) DO UPDATE
  SET attributes = excluded.attributes, revision = excluded.revision, expires_at = excluded.expires_at`;
const nowSeconds = 'extract(epoch FROM now())';

/** The records in a table of PostgreSQL. */
export class PostgresStore implements Store {
  private migrated: Promise<void> | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly calls: StoreCalls,
  ) {}

  /** Reads one more than the page contains, to know whether there is a next page. */
  async page({ limit, after, order, ...range }: RangeRequest): Promise<RecordPage> {
    const [beyond, direction] = order === 'oldest' ? ['>', 'ASC'] : ['<', 'DESC'];
    const { rows } = await this.query<Row & { found: number }>(
      'list',
      `SELECT * FROM (
         SELECT ${columns}, (count(*) OVER ())::integer AS found,
                sum(octet_length(attributes::text)) OVER preceding - octet_length(attributes::text) AS bytes_before
         FROM (SELECT ${columns} FROM records
               WHERE ${inRange} ${after === undefined ? '' : `AND sort ${beyond} $5`}
               ORDER BY sort ${direction} LIMIT $4) AS selected
         WINDOW preceding AS (ORDER BY sort ${direction} ROWS UNBOUNDED PRECEDING)
       ) AS page WHERE bytes_before < ${pageBytes} ORDER BY sort ${direction}`,
      [...valuesOf(range), limit + 1, ...(after === undefined ? [] : [after])],
    );
    const records = rows.slice(0, limit).map(recordOf);
    const found = rows[0]?.found ?? 0;
    return { records, next: records.length < found ? records.at(-1)?.sort : undefined };
  }

  async last(range: Range): Promise<string | undefined> {
    const { rows } = await this.query<Key>(
      'latest',
      `SELECT partition, sort FROM records WHERE ${inRange} ORDER BY sort DESC LIMIT 1`,
      valuesOf(range),
    );
    return rows[0]?.sort;
  }

  async count(range: Range, most: number): Promise<number> {
    const { rows } = await this.query<{ count: number }>(
      'count',
      `SELECT count(*)::integer AS count FROM (SELECT FROM records WHERE ${inRange} LIMIT $4) AS found`,
      [...valuesOf(range), most],
    );
    return rows[0]?.count ?? 0;
  }

  async get(keys: readonly Key[]): Promise<StoredRecord[]> {
    const { rows } = await this.query<Row>(
      'get',
      `SELECT ${columns} FROM records WHERE (partition, sort) IN (SELECT * FROM unnest($1::text[], $2::text[]))`,
      [keys.map(({ partition }) => partition), keys.map(({ sort }) => sort)],
    );
    return rows.map(recordOf);
  }

  async putAll(records: readonly StoredRecord[]): Promise<void> {
    // Two transactions that write the same records in different orders could block each other.
    const sorted = withoutRepetitions(records).sort((one, other) => (one.sort < other.sort ? -1 : 1));
    await this.query(
      'write',
      `INSERT INTO records (${columns})
       SELECT * FROM unnest($1::text[], $2::text[], $3::jsonb[], $4::integer[], $5::bigint[]) ${upsert}`,
      [
        sorted.map(({ partition }) => partition),
        sorted.map(({ sort }) => sort),
        sorted.map(({ attributes }) => JSON.stringify(attributes)),
        sorted.map(({ revision }) => revision ?? 0),
        sorted.map(({ expiresAt }) => expiresAt ?? null),
      ],
    );
  }

  change(steps: readonly Step[]): Promise<boolean> {
    return this.run('change', () =>
      this.transaction(async (client) => {
        for (const step of steps) {
          const { rowCount } = await client.query(...statementFor(step));
          if (rowCount !== 1) return false;
        }
        return true;
      }),
    );
  }

  async add({ partition, sort }: Key, amount: number, expiresAt: number): Promise<number> {
    const { rows } = await this.query<{ sum: number }>(
      'add',
      `INSERT INTO records (partition, sort, attributes, expires_at)
       VALUES ($1, $2, jsonb_build_object('amount', $3::integer), $4)
       ON CONFLICT (partition, sort) DO UPDATE
       SET attributes = jsonb_build_object('amount', (records.attributes ->> 'amount')::integer + $3::integer)
       RETURNING (attributes ->> 'amount')::integer AS sum`,
      [partition, sort, amount, expiresAt],
    );
    return rows[0]?.sum ?? amount;
  }

  async *withEmail(email: string): AsyncIterable<Key[]> {
    const size = 1_000;
    let after: Key = { partition: '', sort: '' };
    for (;;) {
      const { rows }: { rows: Key[] } = await this.query<Key & QueryResultRow>(
        'with-email',
        `SELECT partition, sort FROM records WHERE email = $1 AND (partition, sort) > ($2, $3)
         ORDER BY partition, sort LIMIT ${size}`,
        [email, after.partition, after.sort],
      );
      yield rows;
      const last = rows.at(-1);
      if (last === undefined || rows.length < size) return;
      after = last;
    }
  }

  async check(): Promise<void> {
    await this.query('check', 'SELECT FROM records LIMIT 1', []);
  }

  /** Deletes expired records. Tasks do not wait for each other. */
  async sweep(): Promise<void> {
    await this.query(
      'sweep',
      `DELETE FROM records WHERE (partition, sort) IN (
         SELECT partition, sort FROM records WHERE expires_at <= ${nowSeconds}
         LIMIT 1000 FOR UPDATE SKIP LOCKED)`,
      [],
    );
  }

  /** At the start, and again before the next call if the database was not available. */
  migrate(): Promise<void> {
    this.migrated ??= migrate(this.pool).catch((error: unknown) => {
      this.migrated = undefined;
      throw error;
    });
    return this.migrated;
  }

  private query<R extends QueryResultRow>(name: string, text: string, values: unknown[]) {
    return this.run(name, () => this.pool.query<R>(text, values));
  }

  private run<T>(name: string, call: () => Promise<T>): Promise<T> {
    return this.calls.run(name, async () => {
      await this.migrate();
      return call();
    });
  }

  /** Commits if the work returns true. */
  private async transaction(work: (client: PoolClient) => Promise<boolean>): Promise<boolean> {
    const client = await this.pool.connect();
    let failure: Error | undefined;
    try {
      await client.query('BEGIN');
      const isDone = await work(client);
      await client.query(isDone ? 'COMMIT' : 'ROLLBACK');
      return isDone;
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      // A connection that failed is closed, which ends its transaction.
      client.release(failure);
    }
  }
}

/** Each statement affects one row if the record is as the step expects it. */
function statementFor(step: Step): [string, unknown[]] {
  if ('remove' in step) {
    const { partition, sort, revision = 0 } = step.remove;
    return [
      'DELETE FROM records WHERE partition = $1 AND sort = $2 AND revision = $3',
      [partition, sort, revision],
    ];
  }
  const { partition, sort, attributes, revision = 0, expiresAt = null } = step.put;
  const values = [partition, sort, JSON.stringify(attributes), revision, expiresAt];
  if (step.over === 'nothing' || step.over === 'anything') {
    const when = step.over === 'nothing' ? `WHERE records.expires_at <= ${nowSeconds}` : '';
    return [`INSERT INTO records (${columns}) VALUES ($1, $2, $3, $4, $5) ${upsert} ${when}`, values];
  }
  return [
    `UPDATE records SET attributes = $3, revision = $4, expires_at = $5
     WHERE partition = $1 AND sort = $2 AND revision = $6`,
    [...values, step.over.revision ?? 0],
  ];
}

function valuesOf({ partition, from, to }: Range): unknown[] {
  return [partition, from, to];
}

function recordOf({ partition, sort, attributes, revision, expires_at }: Row): StoredRecord {
  return {
    partition,
    sort,
    attributes,
    ...(revision === 0 ? {} : { revision }),
    ...(expires_at === null ? {} : { expiresAt: Number(expires_at) }),
  };
}
