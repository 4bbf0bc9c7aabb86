#!/usr/bin/env node
const { freshBundle } = require('./bundle.cjs');
const { loadBundle } = require('./load-bundle.cjs');

freshBundle().then(loadBundle, (error) => {
  process.exitCode = 2;
  if (error.syscall) return console.error(`stacks: the cache could not be written: ${error.message}`);
  if (!Array.isArray(error.errors)) throw error;
  for (const { text, location } of error.errors)
    console.error(`stacks: ${location ? `${location.file}:${location.line}: ` : ''}${text}`);
});
