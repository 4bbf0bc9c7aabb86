/** Whether the tests run from a `*.all.test.ts` file, which imports them to run them longer. */
export const isThorough = /\.all\.test\.ts$/.test(expect.getState().testPath ?? '');
