import { type Data, type DataObject, entry, isObject } from '../../../document/data';
import type { Path } from '../../../document/document';
import { isCall } from '../../../document/function-name';
import { listed, show } from '../../../document/show';
import type { Template } from '../../../document/template';
import { alternatives } from '../../analysis/alternatives';
import { declarations } from '../../analysis/declarations';
import { hasMacro } from '../../analysis/names';
import { type Finding, finding } from '../../finding';
import type { Rule } from '../../rule';
import { isGenerating } from '../../schema/leaves';
import type { Subschema } from '../../schema/subschema';
import { likely } from '../../suggest';
import { checkOwn } from './check-own';
import { creationPolicies, updatePolicies } from './own-schemas';

/** The attributes of a resource. */
export const ATTRIBUTES = [
  'Condition',
  'CreationPolicy',
  'DeletionPolicy',
  'DependsOn',
  'Metadata',
  'Properties',
  'Type',
  'UpdatePolicy',
  'UpdateReplacePolicy',
];

export const DELETION_POLICIES = ['Delete', 'Retain', 'RetainExceptOnCreate', 'Snapshot'];
export const REPLACE_POLICIES = ['Delete', 'Retain', 'Snapshot'];

/** Types that support the policy Snapshot. */
const WITH_SNAPSHOTS = new Set([
  'AWS::DocDB::DBCluster',
  'AWS::EC2::Volume',
  'AWS::ElastiCache::CacheCluster',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::Neptune::DBCluster',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
  'AWS::Redshift::Cluster',
]);

export const resourceAttributes: Rule = function* (template) {
  for (const { value, path } of declarations(template, 'Resources')) {
    if (value === null) continue;
    if (isObject(value)) yield* checkResource(template, value, path);
    else yield finding('template/resource', path, `a resource must be a mapping, got ${show(value)}`);
  }
};

function* checkResource(template: Template, node: DataObject, path: Path): Iterable<Finding> {
  const type = entry(node, 'Type');
  const name = typeof type === 'string' ? type : '';
  if (!hasMacro(template)) {
    if (type === undefined && !Object.keys(node).some(isGenerating))
      yield finding('template/missing-type', path, 'the resource requires Type', { at: 'key' });
    yield* unknownAttributes(node, path, name, template);
  }
  if (type !== undefined && type !== null && typeof type !== 'string' && !isCall(type))
    yield finding('template/resource', [...path, 'Type'], `Type must be a string, got ${show(type)}`);
  if (name.endsWith('::MODULE')) yield* moduleAttributes(node, path);
  yield* objects(node, path);
  yield* dependsOn(node, path);
  yield* condition(node, path);
  yield* deletion(node, path, name, 'DeletionPolicy', DELETION_POLICIES);
  yield* deletion(node, path, name, 'UpdateReplacePolicy', REPLACE_POLICIES);
  yield* policy(template, node, path, name, 'CreationPolicy', creationPolicies);
  yield* policy(template, node, path, name, 'UpdatePolicy', updatePolicies);
}

/** AWS CloudFormation User Guide, "Considerations when using CloudFormation modules". */
function* moduleAttributes(node: DataObject, path: Path): Iterable<Finding> {
  for (const attribute of ['CreationPolicy', 'UpdatePolicy'])
    if (entry(node, attribute) !== undefined)
      yield finding('template/resource', [...path, attribute], `modules do not support ${attribute}`, {
        at: 'key',
        advice: `remove ${attribute}`,
      });
  const reserved = 'AWS::CloudFormation::Module';
  if (entry(entry(node, 'Metadata'), reserved) !== undefined)
    yield finding(
      'template/resource',
      [...path, 'Metadata', reserved],
      `the metadata key ${reserved} is reserved`,
      {
        at: 'key',
        advice: 'remove the key',
      },
    );
}

function* unknownAttributes(
  node: DataObject,
  path: Path,
  type: string,
  template: Template,
): Iterable<Finding> {
  for (const key of Object.keys(node)) {
    if (ATTRIBUTES.includes(key) || isGenerating(key)) continue;
    const more = moreAttributes(type, template);
    if (more.includes(key)) continue;
    const near = likely(key, [...ATTRIBUTES, ...more]);
    yield finding('template/unknown-attribute', [...path, key], `unknown resource attribute ${key}`, {
      at: 'key',
      advice:
        near === undefined
          ? 'move it to Properties if it is a property of the resource'
          : `did you mean ${near}?`,
    });
  }
}

function moreAttributes(type: string, template: Template): readonly string[] {
  const custom = type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource';
  const serverless = template.transforms.includes('AWS::Serverless-2016-10-31');
  return [...(custom ? ['Version'] : []), ...(serverless ? ['Connectors', 'IgnoreGlobals'] : [])];
}

function* objects(node: DataObject, path: Path): Iterable<Finding> {
  for (const name of ['Properties', 'Metadata']) {
    const value = entry(node, name);
    if (value !== undefined && value !== null && !isObject(value))
      yield finding('template/resource', [...path, name], `${name} must be a mapping, got ${show(value)}`);
  }
}

function* dependsOn(node: DataObject, path: Path): Iterable<Finding> {
  const value = entry(node, 'DependsOn');
  if (value === undefined || value === null) return;
  const items = Array.isArray(value) ? value : [value];
  for (const [index, item] of items.entries())
    if (typeof item !== 'string' && !isCall(item))
      yield finding(
        'template/resource',
        [...path, 'DependsOn', ...(Array.isArray(value) ? [index] : [])],
        `DependsOn must be a logical ID or a list of logical IDs, got ${show(item)}`,
      );
}

function* condition(node: DataObject, path: Path): Iterable<Finding> {
  const value = entry(node, 'Condition');
  if (value === undefined || value === null || typeof value === 'string' || isCall(value)) return;
  yield finding(
    'template/resource',
    [...path, 'Condition'],
    `Condition must be the name of a condition, got ${show(value)}`,
  );
}

function* deletion(
  node: DataObject,
  path: Path,
  type: string,
  attribute: string,
  allowed: readonly string[],
): Iterable<Finding> {
  for (const { data, path: at } of alternatives(entry(node, attribute), [...path, attribute]))
    if (data !== null && !isCall(data)) yield* deletionValue(data, at, type, attribute, allowed);
}

function* deletionValue(
  value: Data,
  at: Path,
  type: string,
  attribute: string,
  allowed: readonly string[],
): Iterable<Finding> {
  if (typeof value !== 'string' || !allowed.includes(value)) {
    const near = typeof value === 'string' ? likely(value, allowed) : undefined;
    yield finding('template/deletion-policy', at, `invalid ${attribute} ${show(value)}`, {
      advice: `${near === undefined ? '' : `did you mean ${near}? `}use ${listed(allowed, 9, 'or')}`,
    });
  } else if (value === 'Snapshot' && !WITH_SNAPSHOTS.has(type) && !isCustom(type))
    yield finding('template/deletion-policy', at, `${type} does not support Snapshot`, {
      advice: 'use Retain to keep the data; only volumes, caches and databases support snapshots',
    });
}

/** Third-party types may support snapshots. */
function isCustom(type: string): boolean {
  return !type.startsWith('AWS::');
}

function* policy(
  template: Template,
  node: DataObject,
  path: Path,
  type: string,
  attribute: string,
  places: ReadonlyMap<string, Subschema>,
): Iterable<Finding> {
  const value = entry(node, attribute);
  if (value === undefined || value === null) return;
  const subschema = places.get(type);
  if (subschema) yield* checkOwn(template, subschema, value, [...path, attribute]);
  else if (type !== '' && !type.includes('${'))
    yield finding(
      'template/attribute-without-effect',
      [...path, attribute],
      `${attribute} has no effect on ${type}`,
      {
        at: 'key',
        advice: `remove it; only ${listed([...places.keys()], 9)} support ${attribute}`,
      },
    );
}
