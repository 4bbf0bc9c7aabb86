import { subVariables } from '../aws/sub';
import { type Data, isObject } from '../document/data';
import { callOf } from './evaluate';

/** A reference to a parameter or resource, or to a resource's attribute. */
export interface TemplateReference {
  readonly name: string;
  readonly attribute?: string;
}

/** The branches of `Fn::If` to follow, given the name of its condition. */
export type Branches = (condition: string) => 'yes' | 'no' | 'both';

/** The references in an expression, in the order of the text. */
export function references(expression: Data, branches: Branches = () => 'both'): TemplateReference[] {
  if (Array.isArray(expression)) return expression.flatMap((item) => references(item, branches));
  if (!isObject(expression)) return [];
  const call = callOf(expression);
  if (!call) return Object.values(expression).flatMap((item) => references(item, branches));
  if (call.name === 'Ref') return typeof call.argument === 'string' ? [{ name: call.argument }] : [];
  if (call.name === 'Fn::GetAtt') return attributeReference(call.argument, branches);
  if (call.name === 'Fn::Sub') return subReferences(call.argument, branches);
  if (call.name === 'Fn::If') return ifReferences(call.argument, branches);
  return references(call.argument, branches);
}

function attributeReference(argument: Data, branches: Branches): TemplateReference[] {
  const [name, ...rest] = Array.isArray(argument) ? argument : String(argument).split('.');
  if (typeof name !== 'string') return [];
  const attribute = rest.every((part) => typeof part === 'string') ? rest.join('.') : '*';
  return [{ name, attribute }, ...references(rest, branches)];
}

function subReferences(argument: Data, branches: Branches): TemplateReference[] {
  const [text, variables] = Array.isArray(argument) ? argument : [argument];
  const own = isObject(variables) ? variables : {};
  return subVariables(typeof text === 'string' ? text : '').flatMap(({ variable, name, attribute }) => {
    if (Object.hasOwn(own, variable)) return references(own[variable] ?? null, branches);
    return [attribute === undefined ? { name } : { name, attribute }];
  });
}

function ifReferences(argument: Data, branches: Branches): TemplateReference[] {
  const [condition, yes = null, no = null] = Array.isArray(argument) ? argument : [];
  const chosen = typeof condition === 'string' ? branches(condition) : 'both';
  return [
    ...(chosen === 'no' ? [] : references(yes, branches)),
    ...(chosen === 'yes' ? [] : references(no, branches)),
  ];
}
