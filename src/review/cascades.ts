import type { Cascade, ReviewedChange } from './model';
import { legible } from './words';

/** Fewer replacements are easy to follow without a summary. */
const LEAST = 3;

/** Groups replacements by the parameter or resource that causes them. */
export function cascadesIn(changes: readonly ReviewedChange[]): Cascade[] {
  const replaced = changes.filter(({ verb }) => verb === 'replace' || verb === 'perhaps replace');
  const origins = new Map(replaced.map((reviewed) => [reviewed, originOf(reviewed)]));
  // A cause chain ends at the output of a nested stack: what is replaced in that stack is behind it.
  const inStack = new Map(
    [...origins].reverse().map(([{ stack }, origin]) => [stack.slice(1).join(' / '), origin]),
  );
  const resolved = (origin: string, seen: readonly string[] = []): string => {
    const behind = inStack.get(origin);
    return behind === undefined || seen.includes(behind) ? origin : resolved(behind, [...seen, origin]);
  };
  const groups = new Map<string, ReviewedChange[]>();
  for (const [reviewed, origin] of origins) {
    const root = resolved(origin);
    groups.set(root, [...(groups.get(root) ?? []), reviewed]);
  }
  return [...groups]
    .filter(([, members]) => members.length >= LEAST)
    .map(([origin, members]) => ({ origin, replaced: members }))
    .sort((one, other) => other.replaced.length - one.replaced.length);
}

/** The end of the cause chain of the property that forces the replacement, or the resource itself. */
function originOf({ properties, stack, change }: ReviewedChange): string {
  const forcing = properties.filter(
    ({ recreation, certainty }) => recreation !== 'Never' && certainty !== 'phantom',
  );
  const own = [...stack.slice(1), change.logicalId].map(legible).join(' / ');
  return forcing.flatMap(({ origins }) => origins)[0] ?? own;
}
