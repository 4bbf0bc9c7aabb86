import { listed } from '../../document/show';
import { KNOWN_AFTER_APPLY } from '../../plan/change-tree';
import { capitalised, legible } from '../words';

/** A name without the `${}` around a logical ID that an offline plan uses as a placeholder. */
export function plainName(name: string): string {
  return legible(/^\$\{([^}]+)\}$/.exec(name)?.[1] ?? name);
}

/** `the role X`, or `a role known after apply`. */
export function named(noun: string, name: string): string {
  return name === KNOWN_AFTER_APPLY ? `a ${noun} known after apply` : `the ${noun} ${plainName(name)}`;
}

/** The start of a sentence. Names keep their case. */
export function started(who: string): string {
  return /^(the|an?|this|anyone|identities|principals)\b(?![:.])/.test(who) ? capitalised(who) : who;
}

/** The first eight, and how many more there are. */
export function some(items: readonly string[]): string {
  return listed(items, 8);
}
