const { testMatch } = require('../tools/jest-files.cjs');

module.exports = {
  displayName: 'app',
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/bench'],
  testEnvironment: 'node',
  cacheDirectory: '<rootDir>/../.cache/jest',
  transform: { '\\.ts$': '<rootDir>/../tools/jest-esbuild.cjs' },
  testMatch,
};
