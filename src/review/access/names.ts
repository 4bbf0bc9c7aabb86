import { legible } from '../words';

/** A name for people: without the marks around a logical ID that stands for itself in an offline plan. */
export function plainName(name: string): string {
  return legible(/^\$\{([^}]+)\}$/.exec(name)?.[1] ?? name);
}

const MOST = 8;

/** Some, and how many more there are. */
export function some(items: readonly string[]): string {
  const rest = items.length - MOST;
  if (rest > 1) return `${items.slice(0, MOST).join(', ')} and ${rest} more`;
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
