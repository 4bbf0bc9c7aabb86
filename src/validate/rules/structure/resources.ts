import { type Data, type DataObject, entry, isObject } from '../../../document/data';
import type { Path } from '../../../document/document';
import { functionName } from '../../../document/function-name';
import { listed, show } from '../../../document/show';
import type { Template } from '../../../document/template';
import { declarations } from '../../analysis/declarations';
import { hasMacro } from '../../analysis/names';
import { type Finding, finding } from '../../finding';
import type { Rule } from '../../rule';
import { isGenerating } from '../../schema/leaves';
import type { Subschema } from '../../schema/subschema';
import { likely } from '../../suggest';
import { checkOwn } from './check-own';
import { creationPolicies, updatePolicies } from './own-schemas';

const ATTRIBUTES = [
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

const DELETION_POLICIES = ['Delete', 'Retain', 'RetainExceptOnCreate', 'Snapshot'];
const REPLACE_POLICIES = ['Delete', 'Retain', 'Snapshot'];

/** Types of which AWS takes a snapshot before deleting them. */
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
    else yield finding('template/resource', path, `a resource is a mapping, not ${show(value)}`);
  }
};

function* checkResource(template: Template, node: DataObject, path: Path): Iterable<Finding> {
  const type = entry(node, 'Type');
  const name = typeof type === 'string' ? type : '';
  if (!hasMacro(template)) {
    if (type === undefined && !Object.keys(node).some(isGenerating))
      yield finding('template/missing-type', path, 'the resource has no Type', { at: 'key' });
    yield* unknownAttributes(node, path, name, template);
  }
  if (type !== undefined && type !== null && typeof type !== 'string' && !isCall(type))
    yield finding('template/resource', [...path, 'Type'], `Type is ${show(type)}, not the name of a type`);
  yield* objects(node, path);
  yield* dependsOn(node, path);
  yield* condition(node, path);
  yield* deletion(node, path, name, 'DeletionPolicy', DELETION_POLICIES);
  yield* deletion(node, path, name, 'UpdateReplacePolicy', REPLACE_POLICIES);
  yield* policy(template, node, path, name, 'CreationPolicy', creationPolicies);
  yield* policy(template, node, path, name, 'UpdatePolicy', updatePolicies);
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
    yield finding('template/unknown-attribute', [...path, key], `a resource has no attribute ${key}`, {
      at: 'key',
      advice:
        near === undefined
          ? 'if it is a property of the resource, it belongs in Properties'
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
      yield finding('template/resource', [...path, name], `${name} is a mapping, not ${show(value)}`);
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
        `DependsOn names resources by their logical ID, and here stands ${show(item)}`,
      );
}

function* condition(node: DataObject, path: Path): Iterable<Finding> {
  const value = entry(node, 'Condition');
  if (value === undefined || value === null || typeof value === 'string' || isCall(value)) return;
  yield finding(
    'template/resource',
    [...path, 'Condition'],
    `Condition is the name of a condition, not ${show(value)}`,
  );
}

function* deletion(
  node: DataObject,
  path: Path,
  type: string,
  attribute: string,
  allowed: readonly string[],
): Iterable<Finding> {
  const value = entry(node, attribute);
  if (value === undefined || value === null || isCall(value)) return;
  const at = [...path, attribute];
  if (typeof value !== 'string' || !allowed.includes(value)) {
    const near = typeof value === 'string' ? likely(value, allowed) : undefined;
    yield finding('template/deletion-policy', at, `${attribute} is ${show(value)}, which AWS does not know`, {
      advice: `${near === undefined ? '' : `did you mean ${near}? `}AWS takes ${listed(allowed, 9)}`,
    });
  } else if (value === 'Snapshot' && !WITH_SNAPSHOTS.has(type) && !isCustom(type))
    yield finding('template/deletion-policy', at, `AWS takes no snapshots of ${type}`, {
      advice: 'use Retain to keep the data; AWS takes snapshots of volumes, caches and databases only',
    });
}

/** Third-party types may take snapshots; nothing is known of them. */
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
        advice: `remove it; ${attribute} is for ${listed([...places.keys()], 9)}`,
      },
    );
}

function isCall(data: Data): boolean {
  return isObject(data) && functionName(data) !== undefined;
}
