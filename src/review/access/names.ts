import { listed } from '../../document/show';
import { KNOWN_AFTER_APPLY } from '../../plan/change-tree';
import { capitalised, legible } from '../words';

/** A name for people: without the marks around a logical ID that stands for itself in an offline plan. */
export function plainName(name: string): string {
  return legible(/^\$\{([^}]+)\}$/.exec(name)?.[1] ?? name);
}

/** `the role X`, or what can be said of one that has no name yet. */
export function named(noun: string, name: string): string {
  return name === KNOWN_AFTER_APPLY ? `a ${noun} known after applying` : `the ${noun} ${plainName(name)}`;
}

/** The start of a sentence. Names keep their own case. */
export function started(who: string): string {
  return /^(the|a|this|anyone|whoever|somebody)\b(?![:.])/.test(who) ? capitalised(who) : who;
}

/** Some, and how many more there are. */
export function some(items: readonly string[]): string {
  return listed(items, 8);
}
