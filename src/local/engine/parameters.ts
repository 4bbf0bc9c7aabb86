import { apiSentence, brokenConstraint, parameterType } from '../../aws/parameter';
import { type Data, type DataObject, entry, isObject, scalarText } from '../../document/data';

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
    type: parameterType(fields),
    fields: isObject(fields) ? fields : {},
  }));
}

/** The value of a parameter in a request. */
export interface Given {
  readonly value?: string;
  readonly usePrevious?: boolean;
}

/**
 * The values of all parameters of a template. Throws AWS's error if one is missing, unknown or invalid.
 * @param refuse creates the error from a message
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
      const problem = problemOf(declaration.fields, value);
      if (problem !== undefined) throw refuse(`Parameter '${declaration.name}' ${problem}`);
      return [declaration.name, value];
    }),
  );
}

/** Rejects parameters that name an SSM parameter which does not exist. */
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

/** The message of CloudFormation's API, or the ConstraintDescription of the template. */
function problemOf(fields: DataObject, value: string): string | undefined {
  const broken = brokenConstraint(fields, value);
  if (!broken) return undefined;
  const described = scalarText(fields.ConstraintDescription);
  return described === undefined ? apiSentence(broken) : `failed to satisfy constraint: ${described}`;
}
