import { type Data, type DataObject, entry, isObject } from '../../document/data';
import { scalarText } from '../../plan/value';

/** A parameter that a template declares. */
export interface Declaration {
  readonly name: string;
  readonly type: string;
  readonly fields: DataObject;
}

export function declarationsIn(template: Data): Declaration[] {
  const section = entry(template, 'Parameters');
  return Object.entries(isObject(section) ? section : {}).map(([name, fields]) => ({
    name,
    type: scalarText(entry(fields, 'Type')) ?? 'String',
    fields: isObject(fields) ? fields : {},
  }));
}

/** A parameter as a caller gives it. */
export interface Given {
  readonly value?: string;
  readonly usePrevious?: boolean;
}

/**
 * The value of every parameter of a template. Throws with AWS's sentence where one is missing, unknown or refused.
 * @param refuse makes the error of a sentence
 */
export function settleParameters(
  template: Data,
  given: ReadonlyMap<string, Given>,
  previous: Readonly<Record<string, string>> | undefined,
  refuse: (sentence: string) => Error,
): Record<string, string> {
  const declarations = declarationsIn(template);
  const unknown = [...given.keys()].filter(
    (name) => !declarations.some((declaration) => declaration.name === name),
  );
  if (unknown.length > 0) throw refuse(`Parameters: [${unknown.join(', ')}] do not exist in the template`);
  const values = new Map(
    declarations.map((declaration) => [declaration, givenValue(declaration, given, previous)]),
  );
  const missing = [...values].filter(([, value]) => value === undefined).map(([{ name }]) => name);
  if (missing.length > 0) throw refuse(`Parameters: [${missing.join(', ')}] must have values`);
  return Object.fromEntries(
    [...values].map(([declaration, value = '']) => {
      const problem = problemOf(declaration, value);
      if (problem !== undefined) throw refuse(`Parameter '${declaration.name}' ${problem}`);
      return [declaration.name, value];
    }),
  );
}

/** Refuses parameters whose value is the name of an SSM parameter that isn't there. */
export function demandStored(
  template: Data,
  values: Readonly<Record<string, string>>,
  stored: (name: string) => string | undefined,
  refuse: (sentence: string) => Error,
): void {
  const missing = declarationsIn(template)
    .filter(({ type }) => type.startsWith('AWS::SSM::Parameter::'))
    .map(({ name }) => values[name] ?? '')
    .filter((name) => stored(name) === undefined);
  if (missing.length > 0)
    throw refuse(`Unable to fetch parameters [${missing.join(',')}] from parameter store for this account.`);
}

function givenValue(
  { name, fields }: Declaration,
  given: ReadonlyMap<string, Given>,
  previous: Readonly<Record<string, string>> | undefined,
): string | undefined {
  const { value, usePrevious } = given.get(name) ?? {};
  if (usePrevious) return previous && Object.hasOwn(previous, name) ? previous[name] : undefined;
  return value ?? scalarText(entry(fields, 'Default'));
}

/** AWS says what is wrong in its own words, or in the template's where that has a ConstraintDescription. */
function problemOf({ type, fields }: Declaration, value: string): string | undefined {
  if (type.startsWith('AWS::SSM::Parameter::Value<')) return undefined;
  const items =
    type === 'CommaDelimitedList' || type.startsWith('List<')
      ? value.split(',').map((item) => item.trim())
      : [value];
  const problem = items
    .map((item) => brokenConstraint(type, fields, item))
    .find((found) => found !== undefined);
  if (problem === undefined) return undefined;
  const described = scalarText(fields.ConstraintDescription);
  return described === undefined ? problem : `failed to satisfy constraint: ${described}`;
}

function brokenConstraint(type: string, fields: DataObject, item: string): string | undefined {
  const limit = (name: string): number | undefined =>
    fields[name] === undefined ? undefined : Number(fields[name]);
  const { AllowedValues: allowed, AllowedPattern: pattern } = fields;
  if (Array.isArray(allowed) && !allowed.some((each) => scalarText(each) === item))
    return 'must be one of AllowedValues';
  if (typeof pattern === 'string' && !matches(pattern, item)) return `must match pattern ${pattern}`;
  if (type === 'Number' || type === 'List<Number>') {
    const number = Number(item);
    if (item.trim() === '' || Number.isNaN(number)) return 'must be a number';
    if (number < (limit('MinValue') ?? -Infinity))
      return `must be a number not less than ${limit('MinValue')}`;
    if (number > (limit('MaxValue') ?? Infinity))
      return `must be a number not greater than ${limit('MaxValue')}`;
    return undefined;
  }
  if (item.length < (limit('MinLength') ?? 0))
    return `must contain at least ${limit('MinLength')} characters`;
  if (item.length > (limit('MaxLength') ?? Infinity))
    return `must contain at most ${limit('MaxLength')} characters`;
  return undefined;
}

/** Patterns are Java's; one that JavaScript can't read refuses nothing. */
function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(text);
  } catch {
    return true;
  }
}
