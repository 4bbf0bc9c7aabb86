import { type Data, type DataObject, entry, scalarText } from '../document/data';
import { matchesPattern } from './pattern';

// AWS CloudFormation User Guide, "CloudFormation template Parameters syntax" and "Specify existing resources at runtime".

const STORED = /^AWS::SSM::Parameter::Value<(.*)>$/;

export function parameterType(parameter: Data | undefined): string {
  const type = entry(parameter, 'Type');
  return typeof type === 'string' ? type : 'String';
}

/** The type of the value that CloudFormation reads from Parameter Store; `undefined` for a type whose value is given directly. */
export function storedType(type: string): string | undefined {
  return STORED.exec(type)?.[1];
}

/** Whether CloudFormation reads the value from Parameter Store. */
export function isStored(parameter: DataObject): boolean {
  return storedType(parameterType(parameter)) !== undefined;
}

/** Whether `Ref` returns a list. */
export function isListParameter(parameter: DataObject): boolean {
  return isListType(parameterType(parameter));
}

export function isListType(type: string): boolean {
  const given = storedType(type) ?? type;
  return given === 'CommaDelimitedList' || given.startsWith('List<');
}

export function listElements(text: string): string[] {
  return text.split(',').map((element) => element.trim());
}

export function isSecret(parameter: Data | undefined): boolean {
  return scalarText(entry(parameter, 'NoEcho'))?.toLowerCase() === 'true';
}

export function allowedValues(parameter: DataObject): readonly string[] | undefined {
  const allowed = entry(parameter, 'AllowedValues');
  return Array.isArray(allowed) ? allowed.map(scalarText).filter((value) => value !== undefined) : undefined;
}

/** The constraint of a parameter that a value violates. */
export type BrokenConstraint =
  | { readonly constraint: 'Type' }
  | { readonly constraint: 'AllowedValues'; readonly allowed: readonly string[] }
  | { readonly constraint: 'AllowedPattern'; readonly pattern: string }
  | { readonly constraint: 'MinValue' | 'MaxValue' | 'MinLength' | 'MaxLength'; readonly limit: number };

/**
 * The first constraint that a value violates. The value of a list is checked element by element. Constraints of a stored
 * parameter are about its name in Parameter Store and are not checked.
 */
export function brokenConstraint(parameter: DataObject, value: string): BrokenConstraint | undefined {
  const type = parameterType(parameter);
  if (storedType(type) !== undefined) return undefined;
  for (const element of isListType(type) ? listElements(value) : [value]) {
    const broken = brokenByElement(parameter, type, element);
    if (broken) return broken;
  }
  return undefined;
}

function brokenByElement(parameter: DataObject, type: string, element: string): BrokenConstraint | undefined {
  const allowed = allowedValues(parameter);
  if (allowed && !allowed.includes(element)) return { constraint: 'AllowedValues', allowed };
  const pattern = entry(parameter, 'AllowedPattern');
  if (typeof pattern === 'string' && matchesPattern(pattern, element) === false)
    return { constraint: 'AllowedPattern', pattern };
  if (type === 'Number' || type === 'List<Number>') return outOfRange(parameter, element);
  return isListType(type) ? undefined : wrongLength(parameter, element);
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

function outOfRange(parameter: DataObject, text: string): BrokenConstraint | undefined {
  if (!NUMBER.test(text.trim())) return { constraint: 'Type' };
  return beyond(parameter, 'MinValue', 'MaxValue', Number(text));
}

/** The limits are for strings; CloudFormation has none for the elements of a list. */
function wrongLength(parameter: DataObject, text: string): BrokenConstraint | undefined {
  return beyond(parameter, 'MinLength', 'MaxLength', text.length);
}

function beyond<Least extends 'MinValue' | 'MinLength', Most extends 'MaxValue' | 'MaxLength'>(
  parameter: DataObject,
  least: Least,
  most: Most,
  size: number,
): BrokenConstraint | undefined {
  const [low, high] = [limitOf(parameter, least), limitOf(parameter, most)];
  if (low !== undefined && size < low) return { constraint: least, limit: low };
  if (high !== undefined && size > high) return { constraint: most, limit: high };
  return undefined;
}

function limitOf(parameter: DataObject, name: string): number | undefined {
  const text = scalarText(entry(parameter, name));
  const limit = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(limit) ? limit : undefined;
}

/** What the constraint demands, as the second half of a sentence about the value. */
export function demandOf(broken: BrokenConstraint): string {
  switch (broken.constraint) {
    case 'Type':
      return 'must be a number';
    case 'AllowedValues':
      return `must be one of ${broken.allowed.join(', ')}`;
    case 'AllowedPattern':
      return `must match ${broken.pattern}`;
    case 'MinValue':
      return `must be at least ${broken.limit}`;
    case 'MaxValue':
      return `must be at most ${broken.limit}`;
    case 'MinLength':
      return `must be at least ${broken.limit} characters long`;
    case 'MaxLength':
      return `must be at most ${broken.limit} characters long`;
  }
}

/** The same in the words of CloudFormation's API. */
export function apiSentence(broken: BrokenConstraint): string {
  switch (broken.constraint) {
    case 'Type':
      return 'must be a number';
    case 'AllowedValues':
      return 'must be one of AllowedValues';
    case 'AllowedPattern':
      return `must match pattern ${broken.pattern}`;
    case 'MinValue':
      return `must be a number not less than ${broken.limit}`;
    case 'MaxValue':
      return `must be a number not greater than ${broken.limit}`;
    case 'MinLength':
      return `must contain at least ${broken.limit} characters`;
    case 'MaxLength':
      return `must contain at most ${broken.limit} characters`;
  }
}
