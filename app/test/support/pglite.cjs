// A PostgreSQL (PGlite) in memory, over the protocol of PostgreSQL. A process of its own: jest cannot load it.
// Ends with its standard input. Usage: node pglite.cjs port
const { PGlite } = require('@electric-sql/pglite');
const { PGLiteSocketServer } = require('@electric-sql/pglite-socket');

async function main() {
  const db = await PGlite.create();
  const server = new PGLiteSocketServer({
    db,
    host: '127.0.0.1',
    port: Number(process.argv[2]),
    maxConnections: 100,
  });
  await server.start();
  process.stdout.write('started\n');
}

process.stdin.resume().once('end', () => process.exit(0));
main();
