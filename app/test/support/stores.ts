import { DynamodbStore } from '../../src/store/dynamodb/dynamodb-store';
import { LevelStore } from '../../src/store/embedded/level-store';
import { openLevel } from '../../src/store/embedded/open-level';
import type { StoreSettings } from '../../src/store/open-store';
import { openPool } from '../../src/store/postgres/pool';
import { PostgresStore } from '../../src/store/postgres/postgres-store';
import { StoreCalls } from '../../src/store/store-calls';
import { runEngine, sharedTable } from './engine';
import { installedEngines, type PostgresEngine, runPostgres } from './postgres';
import { type Cleanup, temporaryFolder } from './service';
import { isThorough } from './thorough';

const calls = new StoreCalls(() => {}, 3_600_000);

export async function embedded(cleanup: Cleanup): Promise<LevelStore> {
  const db = await openLevel(await temporaryFolder(cleanup));
  cleanup.add(() => db.close());
  return new LevelStore(db, calls);
}

export function dynamodb(cleanup: Cleanup): Promise<DynamodbStore> {
  return dynamodbIn(cleanup, { tableName: sharedTable });
}

export async function dynamodbIn(
  cleanup: Cleanup,
  place: { folder?: string; tableName: string },
): Promise<DynamodbStore> {
  const { client } = await runEngine(cleanup, place);
  return new DynamodbStore(client, place.tableName, calls);
}

export function postgres(engine: PostgresEngine) {
  return async (cleanup: Cleanup): Promise<PostgresStore> => {
    const { settings } = await runPostgres(cleanup, engine);
    const pool = openPool(settings, calls.deadlineMs);
    cleanup.add(() => pool.end());
    return new PostgresStore(pool, calls);
  };
}

const postgresEngines: readonly PostgresEngine[] = isThorough ? [...installedEngines, 'PGlite'] : [];

/** The stores that delete expired records themselves. */
export const sweepingStores = [
  ['the embedded store', embedded],
  ...postgresEngines.map((engine) => [`PostgreSQL, ${engine}`, postgres(engine)] as const),
] as const;

export const allStores = [...sweepingStores, ['a DynamoDB table', dynamodb]] as const;

/** What a whole service is tested with; the embedded store is its default. */
export const serviceStores: readonly (readonly [
  string,
  (cleanup: Cleanup) => Promise<StoreSettings | undefined>,
])[] = [
  ['the embedded store', async () => undefined],
  [
    'a DynamoDB table',
    async (cleanup) => {
      const { endpoint } = await runEngine(cleanup);
      return { kind: 'dynamodb', tableName: sharedTable, endpoint };
    },
  ],
  ...(isThorough
    ? [
        [
          'PostgreSQL',
          async (cleanup: Cleanup): Promise<StoreSettings> => ({
            kind: 'postgres',
            ...(await runPostgres(cleanup, installedEngines[0] ?? 'PGlite')).settings,
          }),
        ] as const,
      ]
    : []),
];
