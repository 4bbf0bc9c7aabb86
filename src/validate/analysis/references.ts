import { subVariables } from '../../aws/sub';
import type { Data } from '../../document/data';
import type { Path } from '../../document/document';
import { memoized } from '../../document/memo';
import type { Template } from '../../document/template';
import { type Call, calls } from './calls';
import { bind, type Environment, NamePattern } from './loops';

/** A reference by name: a `Ref`, an `Fn::GetAtt`, or a variable of an `Fn::Sub`. */
export interface NameReference {
  readonly call: Call;
  /** The path of the name. */
  readonly path: Path;
  /** `undefined` if it depends on a loop with an unknown list. */
  readonly target: string | undefined;
  readonly written: string;
  readonly reads: 'itself' | 'attribute';
  /** The attribute, if it is a literal. */
  readonly attribute: string | undefined;
}

export const references: (template: Template) => readonly NameReference[] = memoized((template) =>
  calls(template).flatMap(referencesOf),
);

function referencesOf(call: Call): NameReference[] {
  switch (call.name) {
    case 'Ref':
      return typeof call.argument === 'string' && !call.environment.values.has(call.argument)
        ? [named(call, [...call.path, 'Ref'], call.argument)]
        : [];
    case 'Fn::GetAtt':
      return attributeOf(call);
    case 'Fn::Sub':
      return variablesOf(call);
    default:
      return [];
  }
}

function named(call: Call, path: Path, written: string): NameReference {
  const target = bind(written, call.environment);
  return { call, path, written, target, reads: 'itself', attribute: undefined };
}

function attributeOf(call: Call): NameReference[] {
  const path = [...call.path, 'Fn::GetAtt'];
  if (typeof call.argument === 'string') {
    const dot = call.argument.indexOf('.');
    if (dot < 0) return [];
    return [attribute(call, path, call.argument.slice(0, dot), call.argument.slice(dot + 1))];
  }
  if (!Array.isArray(call.argument)) return [];
  const [target, ...rest] = call.argument;
  if (typeof target !== 'string' || rest.length === 0) return [];
  return [attribute(call, [...path, 0], target, rest.every(isText) ? rest.join('.') : undefined)];
}

function attribute(call: Call, path: Path, written: string, name: string | undefined): NameReference {
  const target = bind(written, call.environment);
  const known = name === undefined ? undefined : bind(name, call.environment);
  return { call, path, written, target, reads: 'attribute', attribute: known };
}

function variablesOf(call: Call): NameReference[] {
  const sub = boundSub(call.argument, call.environment);
  if (!sub) return [];
  const path = Array.isArray(call.argument) ? [...call.path, 'Fn::Sub', 0] : [...call.path, 'Fn::Sub'];
  return subVariables(sub.text)
    .filter(({ variable, name }) => !sub.given.has(variable) && !call.environment.values.has(name))
    .map(({ name, attribute: read }) =>
      read === undefined ? named(call, path, name) : attribute(call, path, name, read),
    );
}

/** The string of an `Fn::Sub` with loop variables replaced, and the names of the variables it declares. */
export function boundSub(
  argument: Data,
  environment: Environment,
): { readonly text: string; readonly given: ReadonlySet<string> } | undefined {
  const [text, given] = Array.isArray(argument) ? argument : [argument, undefined];
  if (typeof text !== 'string') return undefined;
  const names =
    typeof given === 'object' && given !== null && !Array.isArray(given) ? Object.keys(given) : [];
  return { text: bind(text, environment) ?? text, given: new Set(names) };
}

function isText(data: Data): data is string {
  return typeof data === 'string';
}

/** Whether a reference, possibly in a loop with an unknown list, may refer to this name. */
export function mayName(reference: NameReference, name: string): boolean {
  return reference.target === undefined
    ? new NamePattern(reference.written, reference.call.environment).matches(name)
    : reference.target === name;
}

/** The path of the attribute's name, which may differ from that of the target. */
export function attributePath({ call, path }: NameReference): Path {
  return call.name === 'Fn::GetAtt' && Array.isArray(call.argument) ? [...path.slice(0, -1), 1] : path;
}
