module.exports = {
  roots: ['<rootDir>/src', '<rootDir>/templates', '<rootDir>/nested-stacks', '<rootDir>/tools'],
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/tools/quiet-sdk.cjs'],
  transform: { '\\.ts$': '<rootDir>/tools/jest-esbuild.cjs' },
  testMatch: ['**/*.test.ts'],
};
