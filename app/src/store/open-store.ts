import type { CommentStore } from '../comments/comment';
import type { Settings } from '../settings';
import { dynamoClient } from './client';
import { CommentTable } from './comment-table';
import { convertDynalite } from './convert-dynalite';
import { LevelStore } from './level-store';
import { openLevel } from './open-level';
import type { StoreCalls } from './store-calls';

export interface OpenStore {
  comments: CommentStore;
  /** No other process writes: what this one wrote last is the newest. */
  soleWriter: boolean;
  close(): Promise<void>;
}

/** Opens the table in `TABLE_NAME`, or the embedded store. */
export async function openStore(settings: Settings, calls: StoreCalls): Promise<OpenStore> {
  if (settings.tableName !== undefined) {
    const client = dynamoClient(settings.endpoint, calls.deadlineMs);
    return {
      comments: new CommentTable(client, settings.tableName, calls),
      soleWriter: false,
      close: async () => client.destroy(),
    };
  }
  const db = await openLevel(settings.dataDir);
  await convertDynalite(db);
  return { comments: new LevelStore(db, calls), soleWriter: true, close: () => db.close() };
}
