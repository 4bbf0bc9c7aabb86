import { type Data, entry, isObject } from '../document/data';
import type { Surroundings } from './stack-source';
import { TemplateError } from './template-error';
import { scalarText, Unknown, unknownFrom, type Value } from './value';

/** The value of each parameter as `Ref` gives it: text, or a list of texts. */
export function resolveParameters(
  declared: Data | undefined,
  given: Readonly<Record<string, Value>>,
  surroundings: Pick<Surroundings, 'ssmParameter'>,
): Map<string, Value> {
  const declarations = isObject(declared) ? Object.entries(declared) : [];
  const missing: string[] = [];
  const resolved = new Map<string, Value>();
  for (const [name, declaration] of declarations) {
    const value = (Object.hasOwn(given, name) ? given[name] : undefined) ?? entry(declaration, 'Default');
    if (value === undefined) missing.push(name);
    else resolved.set(name, resolve(String(entry(declaration, 'Type')), value, surroundings));
  }
  if (missing.length > 0) throw new TemplateError(`Parameters: [${missing.join(', ')}] must have values`);
  return resolved;
}

/** The names of the parameters with NoEcho. */
export function secretParameters(declared: Data | undefined): Set<string> {
  const declarations = isObject(declared) ? Object.entries(declared) : [];
  return new Set(
    declarations.filter(([, fields]) => String(entry(fields, 'NoEcho')) === 'true').map(([name]) => name),
  );
}

function resolve(type: string, value: Value, surroundings: Pick<Surroundings, 'ssmParameter'>): Value {
  if (isList(type) && Array.isArray(value)) return value;
  const unknown = unknownFrom([value].flat(), (names) => names.join(','));
  if (unknown) return unknown;
  const stored = /^AWS::SSM::Parameter::Value<(.*)>$/.exec(type)?.[1];
  const text = textOf(value);
  if (stored === undefined) return isList(type) ? listOf(text) : text;
  const found = surroundings.ssmParameter(text);
  if (found === undefined) return new Unknown(false);
  return isList(stored) ? listOf(found) : found;
}

function isList(type: string): boolean {
  return type === 'CommaDelimitedList' || type.startsWith('List<');
}

function textOf(value: Value): string {
  return Array.isArray(value) ? value.map(textOf).join(',') : (scalarText(value) ?? '');
}

function listOf(text: string): string[] {
  return text === '' ? [] : text.split(',').map((item) => item.trim());
}
