// Which tests jest runs. `make test` runs every *.test.ts except *.all.test.ts: those need a browser, a real client or more
// time. TEST_ALL=1 runs both kinds. TEST_ALL=only runs *.all.test.ts alone: CI has run the rest before.
const every = '**/*.test.ts';
const all = '**/*.all.test.ts';

const chosen = { 1: [every], only: [all] };

module.exports = { testMatch: chosen[process.env.TEST_ALL] ?? [every, `!${all}`] };
