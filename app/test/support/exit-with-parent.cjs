// Preloaded into the child processes of the tests: a child whose test run was killed exits too.
process.on('disconnect', () => process.exit());
// The listener would keep the process running.
process.channel?.unref();
