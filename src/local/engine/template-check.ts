import { limits } from '../../aws/limits';
import { LOGICAL_ID } from '../../aws/names';
import { type Data, type DataObject, entry, isObject } from '../../document/data';
import { parseDocument } from '../../document/document';
import { references } from '../../plan/references';
import { resourceSpec } from '../../spec/resource-spec';

const SECTIONS = new Set([
  'AWSTemplateFormatVersion',
  'Conditions',
  'Description',
  'Globals',
  'Hooks',
  'Mappings',
  'Metadata',
  'Outputs',
  'Parameters',
  'Resources',
  'Rules',
  'Transform',
]);
const ATTRIBUTES = new Set([
  'Condition',
  'CreationPolicy',
  'DeletionPolicy',
  'DependsOn',
  'Description',
  'Metadata',
  'Properties',
  'Type',
  'UpdatePolicy',
  'UpdateReplacePolicy',
]);

/** CloudFormation's error message for an invalid template; `undefined` if the template is valid. */
export function checkTemplate(text: string): string | undefined {
  const document = parsed(text);
  if (!document || isDeeperThan(document.data, DEEPEST))
    return `Template format error: the template is nested more than ${DEEPEST} levels deep.`;
  const json = text.trimStart().startsWith('{');
  const broken = document.problems.find(({ code }) => document.fatal || code === 'text/syntax');
  if (broken)
    return `Template format error: ${json ? 'JSON' : 'YAML'} not well-formed. ${place(text, broken.start)}`;
  return checkData(document.data);
}

/** Much deeper than any real template, and far below what recursive functions can handle. */
const DEEPEST = 200;

function parsed(text: string): ReturnType<typeof parseDocument> | undefined {
  try {
    return parseDocument('', text);
  } catch (error) {
    // The parsers are recursive.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isDeeperThan(data: Data, levels: number): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return levels === 0 || Object.values(data).some((item) => isDeeperThan(item, levels - 1));
}

function checkData(template: Data): string | undefined {
  if (!isObject(template)) return 'Template format error: unsupported structure.';
  const unknown = Object.keys(template).filter((name) => !SECTIONS.has(name));
  if (unknown.length > 0) return `Invalid template property or properties [${unknown.join(', ')}]`;
  const nothing = pathOfNull(template, '');
  if (nothing !== undefined) return `[${nothing}] 'null' values are not allowed in templates`;
  const { Resources: resources } = template;
  if (resources !== undefined && !isObject(resources))
    return 'Template format error: Any Resources member must be an object.';
  if (!isObject(resources) || Object.keys(resources).length === 0)
    return 'Template format error: At least one Resources member must be defined.';
  const version = template.AWSTemplateFormatVersion;
  if (version !== undefined && version !== '2010-09-09')
    return 'Template format error: Unsupported template format version.';
  return (
    checkCounts(template) ??
    checkMappings(template) ??
    checkResources(resources) ??
    checkOutputs(template) ??
    checkReferences(template, resources)
  );
}

function checkCounts(template: DataObject): string | undefined {
  const count = (name: string): number => (isObject(template[name]) ? Object.keys(template[name]).length : 0);
  const exceeded = (name: string, most: number): string | undefined =>
    count(name) > most
      ? `Template format error: Number of ${name.toLowerCase()}, ${count(name)}, is greater than maximum allowed, ${most}`
      : undefined;
  return (
    exceeded('Resources', limits.resources) ??
    exceeded('Parameters', limits.parameters) ??
    exceeded('Outputs', limits.outputs)
  );
}

function pathOfNull(data: Data, path: string): string | undefined {
  if (data === null) return path;
  if (typeof data !== 'object') return undefined;
  for (const [key, item] of Object.entries(data)) {
    const found = pathOfNull(item, `${path}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A mapping has exactly two levels of keys. */
function checkMappings({ Mappings: mappings, Transform: transform }: DataObject): string | undefined {
  if (!isObject(mappings) || transform !== undefined) return undefined;
  for (const [name, mapping] of Object.entries(mappings)) {
    if (!isObject(mapping)) return `Template format error: Every Mappings member ${name} must be a map`;
    for (const [key, attributes] of Object.entries(mapping)) {
      if (!isObject(attributes)) return `Template format error: Every Mappings member ${key} must be a map`;
      if (Object.values(attributes).some(isObject))
        return 'Template format error: Every Mappings attribute must be a String or a List.';
    }
  }
  return undefined;
}

function checkOutputs({ Outputs: outputs, Transform: transform }: DataObject): string | undefined {
  if (!isObject(outputs) || transform !== undefined) return undefined;
  return Object.values(outputs).every((output) => isObject(output) && output.Value !== undefined)
    ? undefined
    : 'Template format error: Every Outputs member must contain a Value object';
}

function checkResources(resources: DataObject): string | undefined {
  const unknownTypes: string[] = [];
  for (const [logicalId, node] of Object.entries(resources)) {
    if (logicalId.startsWith('Fn::ForEach::')) continue;
    if (!LOGICAL_ID.test(logicalId))
      return `Template format error: Resource name ${logicalId} is non alphanumeric.`;
    if (!isObject(node))
      return `Template format error: [/Resources/${logicalId}] resource definition is malformed`;
    const { Type: type } = node;
    if (typeof type !== 'string')
      return `Template format error: [/Resources/${logicalId}] Every Resources object must contain a Type member.`;
    const attribute = Object.keys(node).find((name) => !ATTRIBUTES.has(name));
    if (attribute !== undefined) return `Invalid template resource property '${attribute}'`;
    if (!isKnownType(type)) unknownTypes.push(type);
  }
  return unknownTypes.length > 0
    ? `Template format error: Unrecognized resource types: [${[...new Set(unknownTypes)].join(', ')}]`
    : undefined;
}

function isKnownType(type: string): boolean {
  return (
    type.startsWith('Custom::') ||
    type === 'AWS::CloudFormation::CustomResource' ||
    // In every template of the CDK. The registry does not list it.
    type === 'AWS::CDK::Metadata' ||
    resourceSpec(type) !== undefined
  );
}

function checkReferences(template: DataObject, resources: DataObject): string | undefined {
  if (template.Transform !== undefined) return undefined;
  const parameters = isObject(template.Parameters) ? template.Parameters : {};
  const dangling = (section: Data): string[] => [
    ...new Set(
      references(section)
        .map(({ name }) => name)
        .filter(
          (name) =>
            !name.startsWith('AWS::') && !Object.hasOwn(parameters, name) && !Object.hasOwn(resources, name),
        ),
    ),
  ];
  const missing = [...dangling(resources), ...missingDependencies(resources)];
  if (missing.length > 0)
    return `Template format error: Unresolved resource dependencies [${[...new Set(missing)].join(', ')}] in the Resources block of the template`;
  const lost = dangling(template.Outputs ?? null);
  if (lost.length > 0)
    return `Template format error: Unresolved resource dependencies [${lost.join(', ')}] in the Outputs block of the template`;
  return undefined;
}

function missingDependencies(resources: DataObject): string[] {
  return Object.values(resources).flatMap((node) => {
    const named = entry(node, 'DependsOn');
    return (Array.isArray(named) ? named : [named])
      .filter((name) => typeof name === 'string')
      .filter((name) => !Object.hasOwn(resources, name));
  });
}

function place(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `(line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}
