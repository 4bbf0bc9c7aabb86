module.exports = {
  roots: ['<rootDir>/src', '<rootDir>/templates', '<rootDir>/nested-stacks', '<rootDir>/tools'],
  testEnvironment: 'node',
  transform: { '\\.ts$': '<rootDir>/tools/jest-esbuild.cjs' },
  testMatch: ['**/*.test.ts'],
};
