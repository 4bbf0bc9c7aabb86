// Fails the run when its tests left processes or files behind.
const { text } = require('node:stream/consumers');
const esbuild = require('esbuild');

module.exports = async () => {
  // A run of few files transforms them in jest's own process, where esbuild's service would run on.
  await esbuild.stop();
  const guard = globalThis.testRunGuard;
  const report = text(guard.stdout);
  guard.stdin.end();
  const left = JSON.parse(await report);
  if (left.length > 0)
    throw new Error(`the tests left behind:\n${left.map((each) => `  ${each}`).join('\n')}`);
};
