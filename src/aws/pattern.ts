import { runInThisContext } from 'node:vm';

/** Syntax that means something else, or nothing, in JavaScript. CloudFormation reads patterns as Java does. */
const JAVA_ONLY = /[+*?}]\+|\(\?[a-zA-Z]+[:)]|\(\?>|\\[pPAZzGQEhHRX]|\[\[|&&/;
/** The part of it that RE2 reads as Java does. */
const READ_BY_RE2 = /\(\?[ims]+[:)]|\\[AzQE]/g;

/** A time limit costs V8 a millisecond, and the same values of the same parameters are checked again and again. */
const answers = new Map<string, boolean | undefined>();
const MAX_ANSWERS = 1_000;

const FIRST_TRY_MS = 10;
const LAST_TRY_MS = 100;

/**
 * Whether a pattern matches the whole of a text, in bounded time; `undefined` where only Java can say. V8 answers nearly
 * every pattern within microseconds. RE2, which is linear, answers those on which V8 backtracks too long. The last try is
 * for such patterns with lookaround or back references, which RE2 doesn't have.
 */
export function matchesPattern(pattern: string, text: string): boolean | undefined {
  const key = JSON.stringify([pattern, text]);
  if (!answers.has(key)) {
    if (answers.size >= MAX_ANSWERS) answers.clear();
    answers.set(key, match(pattern, text));
  }
  return answers.get(key);
}

function match(pattern: string, text: string): boolean | undefined {
  if (JAVA_ONLY.test(pattern))
    return JAVA_ONLY.test(pattern.replace(READ_BY_RE2, '')) ? undefined : matchWithRe2(pattern, text);
  return (
    matchWithV8(pattern, text, FIRST_TRY_MS) ?? matchWithRe2(pattern, text) ?? matchPatiently(pattern, text)
  );
}

/** V8 limits elapsed time. A busy machine may give the process none of it, so try until it had that much of a CPU. */
function matchPatiently(pattern: string, text: string): boolean | undefined {
  const before = process.cpuUsage();
  let answer: boolean | undefined;
  do answer = matchWithV8(pattern, text, LAST_TRY_MS);
  while (answer === undefined && isValidPattern(pattern) && usedMs(before) < LAST_TRY_MS);
  return answer;
}

function usedMs(before: NodeJS.CpuUsage): number {
  return process.cpuUsage(before).user / 1_000;
}

/** Whether CloudFormation can read a pattern. Syntax that only Java has is taken for valid. */
export function isValidPattern(pattern: string): boolean {
  if (JAVA_ONLY.test(pattern)) return true;
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}

function matchWithV8(pattern: string, text: string, timeout: number): boolean | undefined {
  const whole = JSON.stringify(`^(?:${pattern})$`);
  try {
    return runInThisContext(`new RegExp(${whole}).test(${JSON.stringify(text)})`, { timeout }) === true;
  } catch {
    // The pattern is invalid, or the time is up.
    return undefined;
  }
}

function matchWithRe2(pattern: string, text: string): boolean | undefined {
  // Loading the engine takes 20 ms, and few patterns need it.
  const { RE2JS }: typeof import('re2js') = require('re2js');
  try {
    return RE2JS.compile(pattern).matches(text);
  } catch {
    return undefined;
  }
}
