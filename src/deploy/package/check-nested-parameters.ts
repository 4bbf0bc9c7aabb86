import { type DataObject, entry, isObject, scalarText } from '../../document/data';
import { tellsSecret } from '../../plan/conceal';
import { DeployedStack, NESTED_STACK } from '../../plan/deployed-stack';
import { offline, openFiles, type TemplateFiles } from '../../plan/plan-templates';
import { references, type TemplateReference } from '../../plan/references';
import { TemplateError } from '../../plan/template-error';
import type { Value } from '../../plan/value';
import type { Problem } from '../problem';
import { constraintViolation } from './constraint-violation';

export interface NestedParameters {
  readonly stackName: string;
  readonly region: string;
  /** Absent if it is unknown. */
  readonly account: string | undefined;
  readonly files: TemplateFiles;
  /** Parameters of the root that are invalid themselves: what follows from them is not reported again. */
  readonly refused: ReadonlySet<string>;
}

/** A value that a nested stack does not accept. */
interface InvalidParameter {
  /** `Store / Deep`. */
  readonly place: string;
  readonly parameter: string;
  /** `"aws-shop", from the stack’s name: it must be something else` */
  readonly problem: string;
  readonly next?: string;
}

/**
 * The invalid parameters of nested stacks, as far as their values are known before the deployment. CloudFormation itself
 * checks them only when it creates the nested stack, and then rolls back everything.
 */
export function checkNestedParameters(asked: NestedParameters): Problem[] {
  const { stackName, region, account, files, refused } = asked;
  const identity = { stackName, stackId: '${AWS::StackId}' };
  const invalid = unlessUnreadable(() => {
    const root = new DeployedStack(openFiles(files), undefined, offline(region, account), [], identity);
    return below(root, [], refused);
  });
  const alike = new Map<string, InvalidParameter[]>();
  for (const one of invalid) {
    const key = `${one.parameter} ${one.problem}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()].flatMap(problemOf);
}

function problemOf(alike: readonly InvalidParameter[]): Problem[] {
  const [first] = alike;
  if (!first) return [];
  const { parameter, problem, next } = first;
  const stacks = `nested stack${alike.length > 1 ? 's' : ''} ${alike.map(({ place }) => place).join(', ')}`;
  const message = `${parameter} of the ${stacks} would be ${problem}`;
  return [{ kind: 'refused', message, ...(next !== undefined && { next }) }];
}

/** Leaves templates that cannot be evaluated to the validator and CloudFormation. */
function unlessUnreadable<T>(look: () => T[]): T[] {
  try {
    return look();
  } catch (error) {
    if (error instanceof TemplateError) return [];
    throw error;
  }
}

/** @param refused the parameters of the stack itself that were reported already */
function below(
  stack: DeployedStack,
  path: readonly string[],
  refused: ReadonlySet<string>,
): InvalidParameter[] {
  const { template } = stack;
  const nested = [...template.resources.values()].filter(
    ({ logicalId, type }) => type === NESTED_STACK && template.presence(logicalId) === true,
  );
  return nested.flatMap(({ logicalId, node }) =>
    unlessUnreadable(() => {
      const child = stack.nested(logicalId);
      const given = entry(node.Properties, 'Parameters');
      return child && isObject(given) ? inside(stack, child, [...path, logicalId], given, refused) : [];
    }),
  );
}

function inside(
  parent: DeployedStack,
  child: DeployedStack,
  path: readonly string[],
  given: DataObject,
  refused: ReadonlySet<string>,
): InvalidParameter[] {
  const declared = entry(child.source.template, 'Parameters');
  const reported = new Set<string>();
  const invalid = Object.entries(given).flatMap(([parameter, expression]): InvalidParameter[] => {
    const declaration = entry(declared, parameter);
    const value = knownText(child.source.parameters[parameter]);
    if (!isObject(declaration) || value === undefined) return [];
    const wrong = constraintViolation(value, declaration);
    if (wrong === undefined) return [];
    reported.add(parameter);
    const sources = references(expression);
    if (sources.some(({ name }) => refused.has(name))) return [];
    const secret = child.template.secrets.has(parameter) || tellsSecret(expression, parent.template);
    const problem = `${secret ? 'a secret value' : JSON.stringify(value)}${originOf(sources, path)}: ${wrong}`;
    const next =
      sources.some(({ name }) => name === STACK_NAME) && 'choose another `stackName` in its environment';
    return [{ place: path.join(' / '), parameter, problem, ...(next && { next }) }];
  });
  return [...invalid, ...below(child, path, reported)];
}

const STACK_NAME = 'AWS::StackName';

/** The origin of the value, one level up. The template of that stack shows the rest. */
function originOf(sources: readonly TemplateReference[], path: readonly string[]): string {
  if (sources.length === 0) return '';
  const owner = path.slice(0, -1).join(' / ');
  const origins = sources.map(({ name, attribute }) => {
    if (name === STACK_NAME) return 'the stack name';
    if (attribute !== undefined) return `${name}.${attribute}`;
    return owner === '' ? `the parameter ${name}` : `${name} of ${owner}`;
  });
  return `, from ${origins.join(' and ')}`;
}

/** `undefined` if any part is known only after the change. An unresolved name is written `${Name}`. */
function knownText(value: Value | undefined): string | undefined {
  const texts = (Array.isArray(value) ? value : [value]).map(scalarText);
  const known = texts.every((text) => text !== undefined && !text.includes('${'));
  return known ? texts.join(',') : undefined;
}
