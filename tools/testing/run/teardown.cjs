// Fails the run when its tests left processes or files behind.
const { text } = require('node:stream/consumers');

module.exports = async () => {
  const guard = globalThis.testRunGuard;
  const report = text(guard.stdout);
  guard.stdin.end();
  const left = JSON.parse(await report);
  if (left.length > 0)
    throw new Error(`the tests left behind:\n${left.map((each) => `  ${each}`).join('\n')}`);
};
