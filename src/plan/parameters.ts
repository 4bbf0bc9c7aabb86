import { isListType, isSecret, listElements, parameterType, storedType } from '../aws/parameter';
import { type Data, entry, isObject, scalarText } from '../document/data';
import type { AwsEnvironment } from './stack-source';
import { TemplateError } from './template-error';
import { Unknown, unknownFrom, type Value } from './value';

/** The value of each parameter as `Ref` gives it: text, or a list of texts. */
export function resolveParameters(
  declared: Data | undefined,
  given: Readonly<Record<string, Value>>,
  environment: Pick<AwsEnvironment, 'ssmParameter'>,
): Map<string, Value> {
  const declarations = isObject(declared) ? Object.entries(declared) : [];
  const missing: string[] = [];
  const resolved = new Map<string, Value>();
  for (const [name, declaration] of declarations) {
    const value = (Object.hasOwn(given, name) ? given[name] : undefined) ?? entry(declaration, 'Default');
    if (value === undefined) missing.push(name);
    else resolved.set(name, resolve(parameterType(declaration), value, environment));
  }
  if (missing.length > 0) throw new TemplateError(`Parameters: [${missing.join(', ')}] must have values`);
  return resolved;
}

/** The names of the NoEcho parameters. */
export function secretParameters(declared: Data | undefined): Set<string> {
  const declarations = isObject(declared) ? Object.entries(declared) : [];
  return new Set(declarations.filter(([, fields]) => isSecret(fields)).map(([name]) => name));
}

function resolve(type: string, value: Value, environment: Pick<AwsEnvironment, 'ssmParameter'>): Value {
  if (isListType(type) && Array.isArray(value)) return value;
  const unknown = unknownFrom([value].flat(), (names) => names.join(','));
  if (unknown) return unknown;
  const stored = storedType(type);
  const text = textOf(value);
  if (stored === undefined) return isListType(type) ? listOf(text) : text;
  const found = environment.ssmParameter(text);
  if (found === undefined) return new Unknown(false);
  return isListType(stored) ? listOf(found) : found;
}

function textOf(value: Value): string {
  return Array.isArray(value) ? value.map(textOf).join(',') : (scalarText(value) ?? '');
}

function listOf(text: string): string[] {
  return text === '' ? [] : listElements(text);
}
