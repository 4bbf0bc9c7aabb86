#!/usr/bin/env node
const { freshBundle } = require('./bundle.cjs');
const { loadBundle } = require('./load-bundle.cjs');

freshBundle().then(loadBundle, (error) => {
  if (!Array.isArray(error.errors)) throw error;
  for (const { text, location } of error.errors)
    console.error(`stacks: ${location ? `${location.file}:${location.line}: ` : ''}${text}`);
  process.exitCode = 2;
});
