import { type Data, entry } from '../../document/data';
import type { Path } from '../../document/document';
import { isCall } from '../../document/function-name';
import type { Finding } from '../finding';
import { nameOf, repetition } from './explain';
import { isNoValue } from './leaves';
import type { Subschema } from './subschema';

/** A value of an item, and the branches of `Fn::If` that lead to it, such as `IsProduction 1`. */
interface Possibility {
  readonly value: string;
  readonly branches: readonly string[];
}

/**
 * Items of a list that are equal functions, or equal in the same branches of their `Fn::If`. ajv compares the others: in
 * lists of strings it ignores all objects.
 */
export function* repeated(subschema: Subschema, data: Data, path: Path): Iterable<Finding> {
  if (!subschema.schema.uniqueItems || !Array.isArray(data) || !data.some(isCall)) return;
  const items = data.map((item) => possibilities(item, []));
  for (let later = 1; later < items.length; later++)
    for (let earlier = 0; earlier < later; earlier++) {
      if (!isCall(data[later]) && !isCall(data[earlier])) continue;
      if (!items[later]?.some((one) => items[earlier]?.some((other) => coincide(one, other)))) continue;
      yield repetition(path, nameOf(path, subschema), earlier, later);
      return;
    }
}

function possibilities(data: Data, branches: readonly string[]): Possibility[] {
  const argument = entry(data, 'Fn::If');
  if (Array.isArray(argument))
    return [1, 2].flatMap((side) =>
      possibilities(argument[side] ?? null, [...branches, `${String(argument[0])} ${side}`]),
    );
  const isUnknown = data === null || isNoValue(data) || entry(data, 'Fn::Transform') !== undefined;
  return isUnknown ? [] : [{ value: JSON.stringify(data), branches }];
}

/** One of them is present whenever the other is. */
function coincide(one: Possibility, other: Possibility): boolean {
  if (one.value !== other.value) return false;
  const [few, many] = one.branches.length < other.branches.length ? [one, other] : [other, one];
  return few.branches.every((branch) => many.branches.includes(branch));
}
