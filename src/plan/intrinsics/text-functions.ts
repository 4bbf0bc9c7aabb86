import { type SubVariable, subParts } from '../../aws/sub';
import { type Data, isObject, scalarText } from '../../document/data';
import { demandTextLength } from '../bounded';
import { TemplateError } from '../template-error';
import { isUnknown, toData, unknownFrom, type Value } from '../value';
import type { Evaluate, EvaluationScope, Intrinsic } from './intrinsic';

export const base64: Intrinsic = (argument, evaluate) => {
  const value = evaluate(argument);
  const text = scalarText(value);
  if (text !== undefined) return Buffer.from(text, 'utf8').toString('base64');
  return (
    unknownFrom([value], call('Fn::Base64')) ??
    fail('every Fn::Base64 object must have a String-typed value.')
  );
};

const JOIN =
  'every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.';

/** AWS rejects an unknown list, but shows a list with an unknown element as an unknown value. */
export const join: Intrinsic = (argument, evaluate) => {
  const [delimiter, list] = pair(argument, JOIN);
  const glue = scalarText(evaluate(delimiter));
  const items = evaluate(list);
  if (glue === undefined) return fail(JOIN);
  if (isUnknown(items)) return unknownFrom([items, glue], call('Fn::Join'), `Template error: ${JOIN}`);
  if (!Array.isArray(items)) return fail(JOIN);
  return concatenate(items, glue, JOIN);
};

const SPLIT =
  'every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.';

export const split: Intrinsic = (argument, evaluate) => {
  const [delimiter, source] = pair(argument, SPLIT);
  const separator = evaluate(delimiter);
  const value = evaluate(source);
  const unknown = unknownFrom([separator, value], call('Fn::Split'));
  if (unknown) return unknown;
  const text = scalarText(value);
  if (typeof separator !== 'string' || separator === '' || text === undefined) return fail(SPLIT);
  return text.split(separator);
};

const SUB =
  "One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string";

export const sub: Intrinsic = (argument, evaluate, scope) => {
  const [text, variables] = Array.isArray(argument) ? [argument[0], argument[1] ?? {}] : [argument, {}];
  if (typeof text !== 'string' || !isObject(variables)) return fail(SUB);
  const parts = subParts(text).map((part) =>
    'literal' in part ? part.literal : valueOfVariable(part, variables, evaluate, scope),
  );
  return concatenate(parts, '', SUB);
};

function valueOfVariable(
  { variable, name, attribute }: SubVariable,
  own: { [key: string]: Data },
  evaluate: Evaluate,
  scope: EvaluationScope,
): Value {
  if (Object.hasOwn(own, variable)) return evaluate(own[variable] ?? null) ?? '';
  const value = attribute === undefined ? scope.ref(name) : scope.attribute(name, attribute);
  return Array.isArray(value) ? value.map((item) => scalarText(item) ?? '').join(',') : (value ?? '');
}

/** From the transform AWS::LanguageExtensions. */
export const toJsonString: Intrinsic = (argument, evaluate) => {
  const value = evaluate(argument);
  if (typeof value !== 'object' || value === null)
    return fail('Fn::ToJsonString requires an object or a list.');
  return unknownFrom([value], call('Fn::ToJsonString')) ?? JSON.stringify(toData(value, () => null));
};

function concatenate(parts: readonly Value[], glue: string, message: string): Value {
  const unknown = unknownFrom(parts, (names) => names.join(glue));
  if (unknown) return unknown;
  const texts = parts.map((part) => scalarText(part) ?? fail(message));
  demandTextLength(texts.reduce((length, text) => length + text.length + glue.length, 0));
  return texts.join(glue);
}

/** The placeholder for the result of a function with named arguments. */
export function call(name: string): (names: readonly string[]) => string {
  return (names) => `\${${name}(${names.join(', ')})}`;
}

export function pair(argument: Data, message: string): [Data, Data] {
  const [first, second] = Array.isArray(argument) && argument.length === 2 ? argument : [];
  return first === undefined || second === undefined ? fail(message) : [first, second];
}

export function fail(message: string): never {
  throw new TemplateError(`Template error: ${message}`);
}
