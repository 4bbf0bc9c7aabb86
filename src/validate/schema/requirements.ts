import { listed } from '../../document/show';
import type { Requirement, When } from '../../spec/requirement';
import type { Setting } from '../analysis/setting';
import { type Finding, finding } from '../finding';

/** Properties of an object that AWS requires or rejects in combination. Only what is certain is reported. */
export function* checkRequirement(
  requirement: Requirement,
  object: Setting,
  name: string,
): Iterable<Finding> {
  if (!holds(requirement.if, object)) return;
  if ('requires' in requirement) return yield* requires(requirement, object, name);
  if ('excludes' in requirement) return yield* excludes(requirement, object, name);
  if ('atMostOne' in requirement) return yield* atMostOne(requirement.atMostOne, object);
  const properties = 'oneOf' in requirement ? requirement.oneOf : requirement.anyOf;
  if (properties.every((property) => object.get(property).presence === 'absent'))
    yield missing(
      object,
      `${name} requires ${listed(properties, 9, 'or')}`,
      `add ${listed(properties, 9, 'or')}`,
    );
  if ('oneOf' in requirement) yield* atMostOne(properties, object);
}

function* requires(
  { if: when, requires: properties }: Requirement & { readonly requires: readonly string[] },
  object: Setting,
  name: string,
): Iterable<Finding> {
  const suffix = when === undefined ? '' : ` with ${described(when)}`;
  for (const property of properties)
    if (object.get(property).presence === 'absent')
      yield missing(object, `${name} requires ${property}${suffix}`, `add ${property}`);
}

function* excludes(
  { if: when, excludes: properties }: Requirement & { readonly excludes: readonly string[] },
  object: Setting,
  name: string,
): Iterable<Finding> {
  for (const property of properties) {
    const { presence, path } = object.get(property);
    if (presence !== 'present') continue;
    yield finding(
      'schema/requirement',
      path,
      when === undefined
        ? `${name} does not support ${property}`
        : `${property} cannot be used with ${described(when)}`,
      { at: 'key', advice: `remove ${property}` },
    );
  }
}

function* atMostOne(properties: readonly string[], object: Setting): Iterable<Finding> {
  const present = properties.filter((property) => object.get(property).presence === 'present');
  const [first, ...others] = present;
  for (const property of others)
    yield finding(
      'schema/requirement',
      object.get(property).path,
      `${property} cannot be used with ${first}`,
      { at: 'key', advice: `use only one of ${listed(properties, 9)}` },
    );
}

function missing(object: Setting, message: string, advice: string): Finding {
  return finding('schema/requirement', object.path, message, { at: 'key', advice });
}

/** Whether a condition is certain to hold. */
function holds(when: When | undefined, object: Setting): boolean {
  if (when === undefined) return true;
  if (typeof when === 'string') return object.get(when).presence === 'present';
  return Object.entries(when).every(([property, values]) => {
    const { value, presence, isCall } = object.get(property);
    if (value === undefined) return presence === 'absent' && values.includes(null);
    return !isCall && values.some((each) => each !== null && String(each) === String(value));
  });
}

function described(when: When): string {
  if (typeof when === 'string') return when;
  return Object.entries(when)
    .map(([property, values]) => {
      const named = values.filter((value) => value !== null);
      return named.length === 0 ? `no ${property}` : `${property} ${listed(named, 4, 'or')}`;
    })
    .join(' and ');
}
