import { runInThisContext } from 'node:vm';
import type { RegExpEngine } from 'ajv/dist/types';

/** V8 matches values up to this length in well under a millisecond, whatever the pattern. */
const SHORT = 256;
/** The same for patterns with nested quantifiers, whose time may double with each character. */
const SHORT_IF_NESTED = 16;
/** A process may wait for the CPU, and a match takes microseconds. */
const LIMIT_MS = 500;

/** What stored validators require. */
export const REGEXP_MODULE = 'regexp';

/** ajv's regular expressions, in bounded time: RE2, which is linear, answers where V8 may backtrack too long. */
export const regExp: RegExpEngine = Object.assign(
  (pattern: string, flags: string) => {
    const native = new RegExp(pattern, flags);
    const limit = nestsQuantifiers(pattern) ? SHORT_IF_NESTED : SHORT;
    return {
      // The key under which ajv keeps it.
      toString: () => String(native),
      test: (text: string) =>
        text.length <= limit ? native.test(text) : testInBoundedTime(pattern, flags, text),
    };
  },
  { code: `require("${REGEXP_MODULE}").regExp` },
);

function testInBoundedTime(pattern: string, flags: string, text: string): boolean {
  // Loading the engine takes 20 ms, and few values need it.
  const { RE2JS }: typeof import('re2js') = require('re2js');
  try {
    return RE2JS.compile(pattern).matcher(text).find();
  } catch {
    return testWithTimeLimit(pattern, flags, text);
  }
}

/** For lookaround and back references, which RE2 does not have. A pattern that takes too long is taken to match. */
function testWithTimeLimit(pattern: string, flags: string, text: string): boolean {
  const [source, flag, value] = [pattern, flags, text].map((each) => JSON.stringify(each));
  try {
    return runInThisContext(`new RegExp(${source}, ${flag}).test(${value})`, { timeout: LIMIT_MS }) === true;
  } catch {
    return true;
  }
}

/** Whether the pattern repeats a group that repeats something, such as `(a+)*`. */
export function nestsQuantifiers(pattern: string): boolean {
  const repeats = [false];
  for (const [, opens, closes, quantifier] of pattern.matchAll(PARTS)) {
    if (opens !== undefined) repeats.push(false);
    const inner = closes !== undefined && repeats.pop();
    if (inner && quantifier !== undefined) return true;
    if (inner || quantifier !== undefined) repeats[repeats.length - 1] = true;
  }
  return false;
}

/** An escape, a class, the start or end of a group or another character, and the quantifier after it. */
const PARTS = /(?:\\.|\[(?:\\.|[^\]\\])*\]|(\()|(\))|.)([*+]|\{\d+(?:,\d*)?\})?/gsu;
