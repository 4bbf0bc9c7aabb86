// Transpiles the sources, and gives one run of the tests a temporary folder of its own. A guard process outlives the run: when
// jest ends, or is killed, the guard ends what the tests started and removes the folder.
const { spawn } = require('node:child_process');
const { mkdtempSync, realpathSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { transpileAll } = require('./transpile.cjs');

const SOURCES = [
  'src',
  'templates',
  'nested-stacks',
  'tools',
  'app/src',
  'app/test',
  'app/bench',
  'app/site/src',
];

module.exports = async ({ rootDir }) => {
  await transpileAll(SOURCES.map((folder) => join(rootDir, folder)));
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'comentarios-tests-')));
  const guard = spawn(process.execPath, [join(__dirname, 'guard.cjs'), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  process.env.TMPDIR = folder;
  globalThis.testRunGuard = guard;
};
