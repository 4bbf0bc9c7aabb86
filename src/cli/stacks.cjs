#!/usr/bin/env node
const { freshBundle } = require('./bundle.cjs');

// A finding tells the TypeScript line that made it, not the bundle's.
process.setSourceMapsEnabled(true);
freshBundle().then(require, (error) => {
  if (!Array.isArray(error.errors)) throw error;
  for (const { text, location } of error.errors)
    console.error(`stacks: ${location ? `${location.file}:${location.line}: ` : ''}${text}`);
  process.exitCode = 2;
});
