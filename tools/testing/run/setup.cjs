// Gives one run of the tests a temporary folder of its own. A guard process outlives the run: when jest ends, or is killed,
// the guard ends what the tests started and removes the folder.
const { spawn } = require('node:child_process');
const { mkdtempSync, realpathSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

module.exports = async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'comentarios-tests-')));
  const guard = spawn(process.execPath, [join(__dirname, 'guard.cjs'), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  process.env.TMPDIR = folder;
  globalThis.testRunGuard = guard;
};
