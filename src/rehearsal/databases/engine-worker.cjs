// PostgreSQL (PGlite) with its data in a folder. A thread of its own, because it starts and computes without pauses. It ends
// with the process: PostgreSQL recovers from its log at the next start.
const { existsSync, renameSync, rmSync } = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');
const { PGlite } = require('@electric-sql/pglite');

async function open({ folder, database, setup }) {
  if (!existsSync(folder)) {
    const unfinished = `${folder}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    const db = await PGlite.create(unfinished);
    for (const statement of setup) await db.exec(statement);
    await db.close();
    renameSync(unfinished, folder);
  }
  return PGlite.create(folder, { database });
}

open(workerData).then(
  (db) => {
    parentPort.on('message', async ({ id, message }) => {
      if (message === undefined) {
        await db.close();
        process.exit(0);
      }
      parentPort.postMessage({ id, answer: await db.execProtocolRaw(message) });
    });
    parentPort.postMessage({ ready: true });
  },
  (error) => {
    throw error;
  },
);
