#!/usr/bin/env node
// tsx reads the TypeScript as it is: no build step stands between a change of a stack and its effect.
require('tsx/cjs');
require('./main.ts');
