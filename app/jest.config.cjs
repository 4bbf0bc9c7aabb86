const { testMatch } = require('../tools/jest-files.cjs');

module.exports = {
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/bench'],
  testEnvironment: 'node',
  cacheDirectory: '<rootDir>/../.cache/jest',
  transform: { '\\.ts$': '<rootDir>/../tools/jest-esbuild.cjs' },
  testMatch,
};
