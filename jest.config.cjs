const { availableParallelism } = require('node:os');

module.exports = {
  // Many tests wait for processes and browsers, so that two cores keep three workers busy; by default jest leaves a core free.
  // A number, for jest takes a percentage above 100 as a count.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // A limit for what hangs, not a measure: the machine may have other things to do.
  testTimeout: 30_000,
  projects: [
    {
      displayName: 'stacks',
      roots: ['<rootDir>/src', '<rootDir>/templates', '<rootDir>/nested-stacks', '<rootDir>/tools'],
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/tools/quiet-sdk.cjs'],
      transform: { '\\.ts$': '<rootDir>/tools/jest-esbuild.cjs' },
      testMatch: ['**/*.test.ts'],
    },
    '<rootDir>/app',
  ],
};
