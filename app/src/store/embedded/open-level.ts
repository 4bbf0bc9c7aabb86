import { mkdir } from 'node:fs/promises';
import type { ClassicLevel } from 'classic-level';

/** Opens the database in a folder, which LevelDB locks: one process owns it. */
export async function openLevel(dataDir: string): Promise<ClassicLevel> {
  const Level = loadLevel();
  await mkdir(dataDir, { recursive: true });
  const db = new Level(dataDir);
  try {
    await db.open();
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new Error(
      `cannot open the data in ${dataDir}: ${cause}. If another instance uses the folder, set DATA_DIR to another one`,
    );
  }
  return db;
}

/** Loaded on demand: it has native code, and the image does not contain it. */
function loadLevel(): typeof ClassicLevel {
  try {
    return require('classic-level').ClassicLevel;
  } catch (error) {
    throw new Error(
      'TABLE_NAME is not set, and the embedded store is not installed: set TABLE_NAME to the name of a DynamoDB table',
      { cause: error },
    );
  }
}
