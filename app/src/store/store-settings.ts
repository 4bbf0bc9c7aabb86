import { type Environment, isLoopback, needed, oneOf, wholeNumber } from '../environment';
import type { StoreSettings } from './open-store';
import type { PostgresSettings } from './postgres/pool';

const kinds = ['dynamodb', 'postgres', 'embedded'] as const;

/** Without `STORE`, the name of a table selects DynamoDB. */
export function readStoreSettings(env: Environment, endpoint: string | undefined): StoreSettings {
  const kind = oneOf(env, 'STORE', kinds, env.TABLE_NAME ? 'dynamodb' : 'embedded');
  switch (kind) {
    case 'dynamodb':
      return {
        kind,
        tableName: needed(env, 'TABLE_NAME', 'STORE=dynamodb'),
        endpoint,
      };
    case 'postgres':
      return { kind, ...postgresSettings(env) };
    case 'embedded':
      return { kind, dataDir: env.DATA_DIR || 'data' };
  }
}

/** The variables of libpq: https://www.postgresql.org/docs/current/libpq-envars.html */
function postgresSettings(env: Environment): PostgresSettings {
  const because = 'STORE=postgres';
  const host = needed(env, 'PGHOST', because);
  // Other modes of libpq encrypt without verifying the server, or not always.
  const mode = oneOf(
    env,
    'PGSSLMODE',
    ['verify-full', 'disable'],
    isLoopback(host) ? 'disable' : 'verify-full',
  );
  return {
    host,
    port: wholeNumber(env, 'PGPORT', 5432, 65_535),
    database: needed(env, 'PGDATABASE', because),
    user: needed(env, 'PGUSER', because),
    password: env.PGPASSWORD || undefined,
    tls: mode === 'disable' ? undefined : { caFile: env.PGSSLROOTCERT || undefined },
    connections: wholeNumber(env, 'PG_CONNECTIONS', 10, 1_000),
  };
}
