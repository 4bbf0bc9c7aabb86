import type { Settings } from '../settings';
import { dynamoClient } from './client';
import { CommentTable } from './comment-table';
import { startEmbeddedEngine } from './embedded';
import type { StoreCalls } from './store-calls';

export interface OpenStore {
  table: CommentTable;
  soleWriter: boolean;
  close(): Promise<void>;
}

const embeddedTableName = 'comments';

/** Opens the table in `TABLE_NAME`, or the embedded engine. */
export async function openStore(settings: Settings, calls: StoreCalls): Promise<OpenStore> {
  if (settings.tableName !== undefined) {
    const client = dynamoClient(settings.endpoint);
    return {
      table: new CommentTable(client, settings.tableName, calls),
      soleWriter: false,
      close: async () => client.destroy(),
    };
  }
  const engine = await startEmbeddedEngine(settings.dataDir, embeddedTableName);
  return {
    table: new CommentTable(engine.client, embeddedTableName, calls),
    soleWriter: true,
    close: () => engine.close(),
  };
}
