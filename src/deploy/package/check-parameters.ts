import { type Data, type DataObject, entry, isObject } from '../../validate/data';
import { parseDocument } from '../../validate/document';
import type { Problem } from '../problem';

/** What AWS would refuse of the parameters of a root template, told before anything is touched. */
export function checkParameters(
  file: string,
  text: string,
  given: Readonly<Record<string, string>>,
): Problem[] {
  const section = entry(parseDocument(file, text).data, 'Parameters');
  const declared = isObject(section) ? section : {};
  const unknown = Object.keys(given)
    .filter((name) => !Object.hasOwn(declared, name))
    .map((name) =>
      problem(`there is no parameter ${name} in out/${file}: it has ${Object.keys(declared).join(', ')}`),
    );
  const wrong = Object.entries(declared).flatMap(([name, declaration]) => {
    if (!isObject(declaration)) return [];
    const value = given[name];
    if (value === undefined)
      return declaration.Default === undefined
        ? [problem(`the parameter ${name} has no default and wasn't given`)]
        : [];
    const secret = String(declaration.NoEcho) === 'true';
    const said = complaint(value, declaration);
    return said === undefined
      ? []
      : [problem(`${name} is ${secret ? 'secret' : JSON.stringify(value)}: ${said}`)];
  });
  return [...unknown, ...wrong];
}

function problem(message: string): Problem {
  return { kind: 'refused', message };
}

function complaint(value: string, declaration: DataObject): string | undefined {
  const explained = declaration.ConstraintDescription;
  const or = (said: string): string => (typeof explained === 'string' ? `it must be ${explained}` : said);
  const { AllowedValues: allowed, AllowedPattern: pattern } = declaration;
  const items = /^(CommaDelimitedList|List<)/.test(String(declaration.Type)) ? value.split(',') : [value];
  if (Array.isArray(allowed) && !items.every((item) => allowed.map(String).includes(item.trim())))
    return `choose one of ${allowed.map(String).join(', ')}`;
  if (typeof pattern === 'string' && matches(pattern, value) === false) return or(`it must match ${pattern}`);
  if (outside(value.length, declaration.MinLength, declaration.MaxLength))
    return or('it is too short or too long');
  if (declaration.Type !== 'Number') return undefined;
  if (value.trim() === '' || Number.isNaN(Number(value))) return 'it must be a number';
  if (outside(Number(value), declaration.MinValue, declaration.MaxValue))
    return or('it is too small or too large');
  return undefined;
}

/** Patterns are of Java: one that JavaScript doesn't know is left to AWS. */
function matches(pattern: string, value: string): boolean | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(value);
  } catch {
    return undefined;
  }
}

function outside(number: number, least: Data | undefined, most: Data | undefined): boolean {
  return (least !== undefined && number < Number(least)) || (most !== undefined && number > Number(most));
}
