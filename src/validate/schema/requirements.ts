import { listed, show } from '../../document/show';
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
  if ('values' in requirement || 'within' in requirement || 'matches' in requirement)
    return yield* values(requirement, object);
  if ('ascending' in requirement) return yield* ascending(requirement.ascending, object);
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
  for (const property of properties)
    if (object.get(property).presence === 'absent')
      yield missing(
        object,
        `${name} requires ${property}${suffix(when, object, 'present')}`,
        `add ${property}`,
      );
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
        : `${property} cannot be used${suffix(when, object)}`,
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

function* ascending([low, high]: readonly [string, string], object: Setting): Iterable<Finding> {
  const [least, most] = [low, high].map((property) => object.get(property).value);
  if (!isNumeral(least) || !isNumeral(most) || Number(least) <= Number(most)) return;
  const message = `${high} must be at least ${low} (${String(least)}), got ${String(most)}`;
  yield finding('schema/requirement', object.get(high).path, message);
}

function isNumeral(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));
}

type ValueRequirement = Extract<
  Requirement,
  { values: unknown } | { within: unknown } | { matches: unknown }
>;

function* values(requirement: ValueRequirement, object: Setting): Iterable<Finding> {
  for (const [property, expected] of expectations(requirement))
    for (const each of object.get(property).alternatives()) {
      const { value, path, isCall } = each;
      if (value === undefined || typeof value === 'object' || isCall || isDynamic(value)) continue;
      if (!expected.accepts(value))
        yield finding(
          'schema/requirement',
          path,
          `${property} must be ${expected.words}${suffix(requirement.if, object)}, got ${show(value)}`,
          {
            advice: `use ${expected.words}`,
          },
        );
    }
}

interface Expected {
  readonly words: string;
  accepts(value: string | number | boolean): boolean;
}

function expectations(requirement: ValueRequirement): [string, Expected][] {
  if ('values' in requirement)
    return Object.entries(requirement.values).map(([property, allowed]) => [
      property,
      {
        words: listed(allowed, 12, 'or'),
        accepts: (value) => allowed.some((each) => String(each) === String(value)),
      },
    ]);
  if ('within' in requirement)
    return Object.entries(requirement.within).map(([property, [least, most]]) => [
      property,
      {
        words: `a number from ${least} to ${most}`,
        accepts: (value) => Number(value) >= least && Number(value) <= most,
      },
    ]);
  return Object.entries(requirement.matches).map(([property, pattern]) => [
    property,
    {
      words: requirement.words ?? `a string that matches ${pattern.source}`,
      accepts: (value) => pattern.test(String(value)),
    },
  ]);
}

function isDynamic(value: string | number | boolean): boolean {
  return typeof value === 'string' && value.includes('{{resolve:');
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
    if (values instanceof RegExp) return typeof value === 'string' && values.test(value);
    if (value === undefined) return presence === 'absent' && values.includes(null);
    return !isCall && values.some((each) => each !== null && String(each) === String(value));
  });
}

/** ` with Type S3` or ` without PackageType`, with the value that the object has. */
function suffix(when: When | undefined, object: Setting, shown: 'all' | 'present' = 'all'): string {
  if (when === undefined) return '';
  const properties = typeof when === 'string' ? [when] : Object.keys(when);
  const described = properties.flatMap((property) => {
    const { value } = object.get(property);
    if (value === undefined) return shown === 'all' ? [`without ${property}`] : [];
    return `with ${property}${typeof value === 'object' || typeof when === 'string' ? '' : ` ${String(value)}`}`;
  });
  return described.length === 0 ? '' : ` ${described.join(' and ')}`;
}
