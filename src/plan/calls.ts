import { type Data, isObject } from '../document/data';
import { branch } from './dependencies';
import type { Path } from './differences';
import { callOf } from './evaluate';
import type { OpenTemplate } from './open-template';
import { references, type TemplateReference } from './references';

/** An intrinsic function in a resource, at the path of its value after evaluation. */
export interface LocatedCall {
  readonly path: Path;
  readonly references: readonly TemplateReference[];
}

export function locateCalls(expression: Data | undefined, template: OpenTemplate, path: Path): LocatedCall[] {
  const chosen = choose(expression ?? null, template);
  if (chosen === undefined) return [];
  if (Array.isArray(chosen))
    return chosen
      .filter((item) => choose(item, template) !== undefined)
      .flatMap((item, index) => locateCalls(item, template, [...path, index]));
  if (!isObject(chosen)) return [];
  if (callOf(chosen))
    return [{ path, references: references(chosen, (condition) => branch(template, condition)) }];
  return Object.entries(chosen).flatMap(([key, item]) => locateCalls(item, template, [...path, key]));
}

/** The branch that `Fn::If` selects; `undefined` for `AWS::NoValue`. */
function choose(expression: Data, template: OpenTemplate): Data | undefined {
  const call = isObject(expression) ? callOf(expression) : undefined;
  if (call?.name === 'Ref' && call.argument === 'AWS::NoValue') return undefined;
  if (call?.name !== 'Fn::If' || !Array.isArray(call.argument)) return expression;
  const [condition, yes = null, no = null] = call.argument;
  const taken = typeof condition === 'string' ? branch(template, condition) : 'both';
  return taken === 'both' ? expression : choose(taken === 'yes' ? yes : no, template);
}
