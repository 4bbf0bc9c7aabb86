import { subVariables } from '../../../aws/sub';
import { isObject } from '../../../document/data';
import { listed } from '../../../document/show';
import type { Template } from '../../../document/template';
import { calls } from '../../analysis/calls';
import { names, PSEUDO_PARAMETERS } from '../../analysis/names';
import { attributePath, boundSub, type NameReference, references } from '../../analysis/references';
import { type Finding, finding } from '../../finding';
import { didYouMean } from '../../suggest';
import { attributesOf } from './attributes';

/** Every `Ref`, `Fn::GetAtt` and variable of `Fn::Sub` refers to an existing name and attribute. */
export function* targets(template: Template): Iterable<Finding> {
  for (const reference of references(template)) {
    if (reference.target === undefined) continue;
    const found =
      reference.reads === 'itself'
        ? refFinding(template, reference, reference.target)
        : attributeFinding(template, reference, reference.target);
    if (found) yield found;
  }
}

function refFinding(template: Template, reference: NameReference, target: string): Finding | undefined {
  const { resources, mayBeMade } = names(template);
  if (template.parameters.has(target) || PSEUDO_PARAMETERS.has(target)) return undefined;
  if (resources.has(target)) return inCondition(reference, target);
  if (isGenerated(template, target)) return undefined;
  if (mayBeMade('Resources', target) || mayBeMade('Parameters', target)) return undefined;
  return finding(
    'reference/unknown-name',
    reference.path,
    `${target} is not a parameter or resource of this template`,
    didYouMean(target, [...template.parameters.keys(), ...resources.keys(), ...PSEUDO_PARAMETERS]),
  );
}

/** `!Ref MyFunction.Version`: AWS SAM resolves references to generated resources. */
function isGenerated(template: Template, target: string): boolean {
  const [owner = '', ...rest] = target.split('.');
  const type = names(template).resources.get(owner)?.type;
  return rest.length > 0 && type !== undefined && type.startsWith('AWS::Serverless::');
}

function inCondition(reference: NameReference, target: string): Finding | undefined {
  const { section } = reference.call.owner;
  if (section !== 'Conditions' && section !== 'Rules') return undefined;
  const what = section === 'Rules' ? 'a rule' : 'a condition';
  return finding(
    'reference/resource-in-condition',
    reference.path,
    `${what} refers to the resource ${target}, but is evaluated before resources are created`,
  );
}

function attributeFinding(template: Template, reference: NameReference, target: string): Finding | undefined {
  const { resources, mayBeMade } = names(template);
  const resource = resources.get(target);
  const { attribute, path } = reference;
  if (!resource) {
    if (mayBeMade('Resources', target) || isGenerated(template, target)) return undefined;
    const message = template.parameters.has(target)
      ? `${target} is a parameter, which has no attributes`
      : `unknown resource ${target}`;
    return finding('reference/unknown-resource', path, message, didYouMean(target, resources.keys()));
  }
  const misplaced = inCondition(reference, target);
  if (misplaced || attribute === undefined) return misplaced;
  const known = attributesOf(resource.type);
  if (!known || known.has(attribute)) return undefined;
  return finding(
    'reference/unknown-attribute',
    attributePath(reference),
    `${resource.type} has no attribute ${attribute}`,
    didYouMean(attribute, known.names) ?? { advice: adviceFor(known.names) },
  );
}

function adviceFor(attributes: readonly string[]): string {
  return attributes.length === 0
    ? 'use Ref: this type has no attributes'
    : `use one of ${listed(attributes, 12)}`;
}

/** The string of an `Fn::Sub` uses all its variables. */
export function* unusedSubVariables(template: Template): Iterable<Finding> {
  for (const call of calls(template)) {
    if (call.name !== 'Fn::Sub' || !Array.isArray(call.argument)) continue;
    const sub = boundSub(call.argument, call.environment);
    if (!sub || !isObject(call.argument[1])) continue;
    const used = new Set(subVariables(sub.text).map(({ variable }) => variable));
    for (const name of sub.given)
      if (!used.has(name) && !call.environment.values.has(name))
        yield finding(
          'reference/unused-variable',
          [...call.path, 'Fn::Sub', 1, name],
          `the string of Fn::Sub does not use the variable ${name}`,
          {
            at: 'key',
            ...didYouMean(
              name,
              [...used].filter((other) => !sub.given.has(other)),
            ),
          },
        );
  }
}
