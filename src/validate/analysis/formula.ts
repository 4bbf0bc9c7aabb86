import { type Data, isObject } from '../../document/data';
import { bind, type Environment } from './loops';

/** A condition as a formula over values that are unknown before deployment. */
export type Formula =
  | { readonly kind: 'constant'; readonly value: boolean }
  /** A parameter or pseudo parameter compared with a literal. */
  | { readonly kind: 'equals'; readonly name: string; readonly value: string }
  /** Two parameters or pseudo parameters compared with each other. */
  | { readonly kind: 'same'; readonly names: readonly [string, string] }
  /** Any other comparison; two are equal if their text is. */
  | { readonly kind: 'opaque'; readonly text: string }
  | { readonly kind: 'condition'; readonly name: string }
  | { readonly kind: 'not'; readonly of: Formula }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Formula[] };

export function formula(data: Data, environment: Environment): Formula {
  const [name = '', argument = null] = isObject(data) ? (Object.entries(data)[0] ?? []) : [];
  const parts = (): Formula[] =>
    Array.isArray(argument) ? argument.map((part) => formula(part, environment)) : [];
  switch (name) {
    case 'Condition':
      return typeof argument === 'string'
        ? { kind: 'condition', name: bind(argument, environment) ?? argument }
        : opaque(data);
    case 'Fn::And':
      return { kind: 'all', of: parts() };
    case 'Fn::Or':
      return { kind: 'any', of: parts() };
    case 'Fn::Not': {
      const [only] = parts();
      return only ? { kind: 'not', of: only } : opaque(data);
    }
    case 'Fn::Equals':
      return Array.isArray(argument) && argument.length === 2
        ? equals(operand(argument[0] ?? null, environment), operand(argument[1] ?? null, environment), data)
        : opaque(data);
    default:
      return opaque(data);
  }
}

function opaque(data: Data): Formula {
  return { kind: 'opaque', text: JSON.stringify(data) };
}

type Operand = { readonly literal: string } | { readonly name: string } | undefined;

function operand(data: Data, environment: Environment): Operand {
  if (typeof data === 'string') {
    const literal = bind(data, environment);
    return literal === undefined ? undefined : { literal };
  }
  if (typeof data === 'number' || typeof data === 'boolean') return { literal: String(data) };
  if (!isObject(data) || typeof data.Ref !== 'string') return undefined;
  if (!environment.values.has(data.Ref)) return { name: data.Ref };
  const literal = environment.values.get(data.Ref);
  return literal === undefined ? undefined : { literal };
}

function equals(left: Operand, right: Operand, data: Data): Formula {
  if (!left || !right) return opaque(data);
  if ('literal' in left)
    return 'literal' in right
      ? { kind: 'constant', value: left.literal === right.literal }
      : { kind: 'equals', name: right.name, value: left.literal };
  if ('literal' in right) return { kind: 'equals', name: left.name, value: right.literal };
  if (left.name === right.name) return { kind: 'constant', value: true };
  return {
    kind: 'same',
    names: left.name < right.name ? [left.name, right.name] : [right.name, left.name],
  };
}

/** The conditions that a formula uses. */
export function mentioned(of: Formula): string[] {
  if (of.kind === 'condition') return [of.name];
  if (of.kind === 'not') return mentioned(of.of);
  return of.kind === 'all' || of.kind === 'any' ? of.of.flatMap(mentioned) : [];
}
