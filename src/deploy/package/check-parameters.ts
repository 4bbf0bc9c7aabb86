import { isSecret } from '../../aws/parameter';
import { entry, isObject } from '../../document/data';
import { parseDocument } from '../../document/document';
import { likely } from '../../validate/suggest';
import type { Problem } from '../problem';
import { constraintViolation } from './constraint-violation';

export interface ParameterProblem extends Problem {
  readonly parameter: string;
}

/** The invalid parameters of a root template, reported before anything is changed. */
export function checkParameters(
  file: string,
  text: string,
  given: Readonly<Record<string, string>>,
): ParameterProblem[] {
  const section = entry(parseDocument(file, text).data, 'Parameters');
  const declared = isObject(section) ? section : {};
  const unknown = Object.keys(given)
    .filter((name) => !Object.hasOwn(declared, name))
    .map((name) =>
      problem(name, `out/${file} has no parameter ${name}: ${suggestion(name, Object.keys(declared))}`),
    );
  const wrong = Object.entries(declared).flatMap(([name, declaration]) => {
    if (!isObject(declaration)) return [];
    const value = given[name];
    if (value === undefined)
      return declaration.Default === undefined
        ? [problem(name, `the parameter ${name} has no default and was not given`)]
        : [];
    const secret = isSecret(declaration);
    const violation = constraintViolation(value, declaration);
    return violation === undefined
      ? []
      : [problem(name, `${name} is ${secret ? 'a secret value' : JSON.stringify(value)}: ${violation}`)];
  });
  return [...unknown, ...wrong];
}

function suggestion(name: string, known: readonly string[]): string {
  const nearest = likely(name, known);
  return nearest === undefined ? `it has ${known.join(', ')}` : `did you mean ${nearest}?`;
}

function problem(parameter: string, message: string): ParameterProblem {
  return { kind: 'refused', message, parameter };
}
