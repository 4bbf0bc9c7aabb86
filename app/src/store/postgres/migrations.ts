import type { Pool, PoolClient } from 'pg';

/**
 * The schema, as steps that are only ever appended. A step must leave the tasks of the version before working, because
 * they run beside the new ones during a deployment: it adds tables, columns with a default, and indexes.
 */
const steps: readonly string[] = [
  `CREATE TABLE records (
     partition text COLLATE "C" NOT NULL,
     sort text COLLATE "C" NOT NULL,
     attributes jsonb NOT NULL,
     revision integer NOT NULL DEFAULT 0,
     expires_at bigint,
     email text GENERATED ALWAYS AS (attributes ->> 'email') STORED,
     PRIMARY KEY (partition, sort)
   );
   CREATE INDEX records_by_email ON records (email, partition, sort) WHERE email IS NOT NULL;
   CREATE INDEX records_by_expiry ON records (expires_at) WHERE expires_at IS NOT NULL;
   CREATE VIEW comments AS
     SELECT partition AS content_id, sort AS id, email, attributes ->> 'name' AS name,
            attributes ->> 'comment' AS comment, (attributes ->> 'created_at')::timestamptz AS created_at
     FROM records WHERE sort < 'g';`,
];

/** The key of the advisory lock: any number that no other application uses in this database. */
const lock = 7_305_806_991;

/** Brings the schema to the newest version. Tasks that start together do this one after another. */
export async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    if ((await versionOf(client)) >= steps.length) return;
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [lock]);
    await client.query(
      `CREATE TABLE IF NOT EXISTS schema_versions
         (version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())`,
    );
    for (let version = await versionOf(client); version < steps.length; version += 1) {
      await client.query(steps[version] ?? '');
      await client.query('INSERT INTO schema_versions (version) VALUES ($1)', [version + 1]);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

async function versionOf(client: PoolClient): Promise<number> {
  const { rows } = await client.query("SELECT to_regclass('schema_versions') IS NOT NULL AS exists");
  if (rows[0]?.exists !== true) return 0;
  const versions = await client.query('SELECT coalesce(max(version), 0) AS version FROM schema_versions');
  return Number(versions.rows[0]?.version);
}
