import { dynamoClient } from './dynamodb/client';
import { DynamodbStore } from './dynamodb/dynamodb-store';
import { convertEarlierFormats } from './embedded/convert';
import { LevelStore } from './embedded/level-store';
import { openLevel } from './embedded/open-level';
import { openPool, type PostgresSettings } from './postgres/pool';
import { PostgresStore } from './postgres/postgres-store';
import type { Store } from './records';
import type { StoreCalls } from './store-calls';
import { sweepRegularly } from './sweeps';

export type StoreSettings =
  | { kind: 'dynamodb'; tableName: string; endpoint: string | undefined }
  | ({ kind: 'postgres' } & PostgresSettings)
  | { kind: 'embedded'; dataDir: string };

export interface OpenStore {
  store: Store;
  /** No other process writes: what this one wrote last is the newest. */
  soleWriter: boolean;
  close(): Promise<void>;
}

export async function openStore(settings: StoreSettings, calls: StoreCalls): Promise<OpenStore> {
  switch (settings.kind) {
    case 'dynamodb': {
      const client = dynamoClient(settings.endpoint, calls.deadlineMs);
      return {
        store: new DynamodbStore(client, settings.tableName, calls),
        soleWriter: false,
        close: async () => client.destroy(),
      };
    }
    case 'postgres': {
      const pool = openPool(settings, calls.deadlineMs);
      const store = new PostgresStore(pool, calls);
      // The service starts without its database, and reports itself as not ready.
      await store.check().catch(() => {});
      const timer = sweepRegularly(store, () => calls.count);
      return {
        store,
        soleWriter: false,
        close() {
          clearInterval(timer);
          return pool.end();
        },
      };
    }
    case 'embedded': {
      const db = await openLevel(settings.dataDir);
      await convertEarlierFormats(db);
      const store = new LevelStore(db, calls);
      const timer = sweepRegularly(store, () => calls.count);
      return {
        store,
        soleWriter: true,
        close() {
          clearInterval(timer);
          return db.close();
        },
      };
    }
  }
}
