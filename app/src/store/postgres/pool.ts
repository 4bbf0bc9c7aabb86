import { Pool } from 'pg';
import { authorities } from './authorities';

export interface PostgresSettings {
  host: string;
  port: number;
  database: string;
  user: string;
  password: string | undefined;
  /** Absent: without TLS. */
  tls: { caFile: string | undefined } | undefined;
  /** The most connections of this task. */
  connections: number;
}

/** A connection that fails leaves the pool. The next call opens another, which finds the new writer after a failover. */
export function openPool(
  { host, port, database, user, password, tls, connections }: PostgresSettings,
  deadlineMs: number,
): Pool {
  const pool = new Pool({
    host,
    port,
    database,
    user,
    password,
    ssl: tls && { ca: authorities(tls.caFile) },
    max: connections,
    // How long a call waits for a connection: the pool may be exhausted, or the server away.
    connectionTimeoutMillis: deadlineMs * 0.6,
    statement_timeout: deadlineMs,
    // Longer than the server's limit, which keeps the connection usable.
    query_timeout: deadlineMs * 1.2,
    keepAlive: true,
    application_name: 'comentarios',
  });
  // The next call fails or reconnects, and is reported then.
  pool.on('error', () => {});
  return pool;
}
