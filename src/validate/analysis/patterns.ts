import { runInThisContext } from 'node:vm';

/** What Java's regular expressions, which CloudFormation reads, know and JavaScript's don't: flags inside, classes that intersect, possessive quantifiers. */
const JAVA_ONLY = /[+*?}]\+|\(\?[a-zA-Z]+[:)]|\(\?>|\\[pPAZzGQEhHRX]|\[\[|&&/;
/** A repeated group that repeats something inside: matching may take longer than anyone lives. */
const NESTED_REPETITION = /[+*}][^()]*\)[+*{]/;
/** Even the worst pattern is through a text this short at once; the guard costs a millisecond. */
const SHORT = 20;
const LONGEST_MILLISECONDS = 50;

/** Whether the whole of a text matches an AllowedPattern; `undefined` where that can't be told here. */
export function matches(pattern: string, text: string): boolean | undefined {
  if (JAVA_ONLY.test(pattern)) return undefined;
  const whole = `^(?:${pattern})$`;
  try {
    if (text.length <= SHORT || !NESTED_REPETITION.test(pattern)) return new RegExp(whole).test(text);
    const script = `new RegExp(${JSON.stringify(whole)}).test(${JSON.stringify(text)})`;
    return runInThisContext(script, { timeout: LONGEST_MILLISECONDS }) === true;
  } catch {
    return undefined;
  }
}

/** Whether CloudFormation can read a pattern. What only Java knows isn't judged. */
export function isPattern(pattern: string): boolean {
  if (JAVA_ONLY.test(pattern)) return true;
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}
