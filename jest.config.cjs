const { availableParallelism } = require('node:os');
const { testMatch } = require('./tools/jest-files.cjs');

module.exports = {
  // Many tests wait for processes, so two cores keep three workers busy. Jest reads a percentage above 100 as a count.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // A limit for tests that hang, not a measure: the machine may be busy.
  testTimeout: process.env.TEST_ALL ? 600_000 : 30_000,
  testSequencer: '<rootDir>/tools/jest-sequencer.cjs',
  cacheDirectory: '<rootDir>/.cache/jest',
  globalSetup: '<rootDir>/tools/testing/run/setup.cjs',
  globalTeardown: '<rootDir>/tools/testing/run/teardown.cjs',
  projects: [
    {
      displayName: 'stacks',
      roots: ['<rootDir>/src', '<rootDir>/templates', '<rootDir>/nested-stacks', '<rootDir>/tools'],
      testEnvironment: '<rootDir>/tools/testing/run/environment.cjs',
      runtime: '<rootDir>/tools/testing/run/runtime.cjs',
      cacheDirectory: '<rootDir>/.cache/jest',
      setupFiles: ['<rootDir>/tools/quiet-sdk.cjs'],
      testMatch,
    },
    '<rootDir>/app',
  ],
};
