/** `make test-all` sets TEST_ALL=1: long runs in full, and tests that need a browser or an installation. */
export const isThorough = process.env.TEST_ALL === '1';
