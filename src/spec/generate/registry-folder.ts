import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Requirement } from '../requirement';
import { packagedResources } from './files';
import type { Limits, ResourceModel } from './model';
import { javascriptPattern } from './patterns';
import type { Constraints, PropertyConstraints, TypeConstraints } from './registry';

/**
 * Distills a folder of registry schemas, such as the content of AWS's CloudformationSchema.zip or the schemas of
 * cfn-lint (MIT-0), into the constraints that the packages on npm lack:
 *
 *     node -r tsx/cjs src/spec/generate/registry-folder.ts FOLDER
 */
interface Node {
  readonly [key: string]: unknown;
}

function isNode(data: unknown): data is Node {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function node(data: unknown): Node {
  return isNode(data) ? data : {};
}

function strings(data: unknown): string[] {
  return Array.isArray(data) ? data.filter((item) => typeof item === 'string') : [];
}

/** A partition, or the placeholder of one that AWS SAM or a person forgot to replace, which another rule reports. */
const PARTITION = '(aws[a-zA-Z-]*|\\$\\{[^}]+\\})';
const KEY_ARN = 'arn:aws[a-zA-Z-]*:kms:[a-z0-9-]+:\\d{12}:(key|alias)/.+';
const KEY_ID = '[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|mrk-[0-9a-f]{32}';

/** IDs, names and ARNs with unmistakable forms. API references of Amazon EC2, AWS KMS, AWS Lambda, Amazon SNS, IAM and Amazon S3. */
const FORMATS: ReadonlyMap<unknown, string> = new Map([
  ['AWS::ACM::Certificate.Arn', '^arn:aws[a-zA-Z-]*:(acm|iam):.+$'],
  ['AWS::EC2::Image.Id', '^ami-([0-9a-z]{8}|[0-9a-z]{17})$'],
  ['AWS::EC2::SecurityGroup.Id', '^sg-([0-9a-fA-F]{8}|[0-9a-fA-F]{17})$'],
  ['AWS::EC2::Subnet.Id', '^subnet-([0-9a-fA-F]{8}|[0-9a-fA-F]{17})$'],
  ['AWS::EC2::VPC.Id', '^vpc-([0-9a-fA-F]{8}|[0-9a-fA-F]{17})$'],
  ['AWS::IAM::Role.Arn', `^arn:${PARTITION}:iam::(\\d{12}|\\$\\{[^}]+\\}):role/.+$`],
  ['AWS::KMS::Alias.AliasName', '^alias/[a-zA-Z0-9:/_-]+$'],
  ['AWS::KMS::Key.Arn', `^${KEY_ARN}$`],
  ['AWS::KMS::Key.Id', `^(${KEY_ID})$`],
  ['AWS::Lambda::Function.Arn', '^arn:aws[a-zA-Z-]*:lambda:[a-z0-9-]+:\\d{12}:function:.+$'],
  ['AWS::Logs::LogGroup.Name', '^[a-zA-Z0-9_.#/-]{1,512}$'],
  ['AWS::S3::Bucket.Name', '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$'],
  ['AWS::SNS::Topic.Arn', '^arn:aws[a-zA-Z-]*:sns:[a-z0-9-]+:\\d{12}:.+$'],
]);

/** Properties that accept the ID, the ARN or the alias of a key. */
const ANY_KEY = `^(${KEY_ARN}|${KEY_ID}|alias/[a-zA-Z0-9:/_-]+)$`;

/** Amazon ECS API, RegisterTaskDefinition: "The short name or full ARN". AWS CodeBuild completes names too. */
const ACCEPTS_ROLE_NAMES: ReadonlySet<unknown> = new Set([
  'AWS::CodeBuild::Project',
  'AWS::ECS::TaskDefinition',
]);

/** The pattern of a format, or of alternative formats. */
function formatOf({ format, anyOf }: Node, type: unknown): string | undefined {
  if (format === 'AWS::IAM::Role.Arn' && ACCEPTS_ROLE_NAMES.has(type)) return undefined;
  const all = Array.isArray(anyOf) ? anyOf.map((each) => node(each).format) : [];
  return all.includes('AWS::KMS::Key.Arn') ? ANY_KEY : FORMATS.get(format);
}

function constraintsOf(schema: Node): TypeConstraints {
  const found: Record<string, Constraints> = {};
  const definitions = Object.entries(node(schema.definitions));
  for (const [name, definition] of [['', schema] as const, ...definitions]) {
    const owner = node(definition);
    const properties: Record<string, PropertyConstraints> = {};
    for (const [property, written] of Object.entries(node(owner.properties))) {
      const constraints = propertyConstraints(schema, node(written));
      if (Object.keys(constraints).length > 0) properties[property] = constraints;
    }
    const requirements = requirementsOf(owner);
    if (requirements.length > 0 || Object.keys(properties).length > 0)
      found[name] = {
        ...(requirements.length > 0 && { requirements }),
        ...(Object.keys(properties).length > 0 && { properties }),
      };
  }
  return found;
}

/** Follows references to scalars and lists: objects have constraints of their own. */
function resolved(schema: Node, written: Node): Node {
  const name = /^#\/definitions\/(\w+)$/.exec(String(written.$ref))?.[1];
  const target = name === undefined ? undefined : node(node(schema.definitions)[name]);
  return target && target.type !== 'object' && !target.properties ? { ...target, ...written } : written;
}

function propertyConstraints(schema: Node, written: Node): PropertyConstraints {
  const property = resolved(schema, written);
  const items = resolved(schema, node(property.items));
  const limits = property.type === 'array' ? listLimits(property) : scalarLimits(property, schema.typeName);
  const inside = property.type === 'array' ? scalarLimits(items, schema.typeName) : {};
  return { ...limits, ...(Object.keys(inside).length > 0 && { items: inside }) };
}

function scalarLimits(
  { type, pattern, enum: values, ...limits }: Node,
  resourceType: unknown,
): PropertyConstraints {
  const regex = typeof pattern === 'string' ? javascriptPattern(pattern) : formatOf(limits, resourceType);
  const number = (name: string, least: number): object =>
    typeof limits[name] === 'number' && limits[name] >= least ? { [name]: limits[name] } : {};
  if (type === 'string')
    return {
      ...(regex !== undefined && { pattern: regex }),
      ...number('minLength', 1),
      ...number('maxLength', 1),
      ...(Array.isArray(values) && { enum: strings(values) }),
    };
  if (type !== 'integer' && type !== 'number') return {};
  return { ...number('minimum', Number.NEGATIVE_INFINITY), ...number('maximum', Number.NEGATIVE_INFINITY) };
}

function listLimits({ minItems, maxItems, uniqueItems }: Node): PropertyConstraints {
  return {
    ...(typeof minItems === 'number' && minItems > 0 && { minItems }),
    ...(typeof maxItems === 'number' && { maxItems }),
    ...(uniqueItems === true && { uniqueItems }),
  };
}

/** `requiredXor` and the like are cfn-lint's; the registry writes alternatives of required properties. */
function requirementsOf(owner: Node): Requirement[] {
  const xor = strings(owner.requiredXor);
  const or = strings(owner.requiredOr);
  const excluded = Object.entries(node(owner.dependentExcluded));
  const required = Object.entries({ ...node(owner.dependencies), ...node(owner.dependentRequired) });
  return [
    ...(xor.length > 0 ? [{ oneOf: xor }] : []),
    ...(or.length > 0 ? [{ anyOf: or }] : []),
    ...alternatives(owner.anyOf).map((anyOf) => ({ anyOf })),
    ...excluded.map(([property, others]) => ({ if: property, excludes: strings(others) })),
    ...required.flatMap(([property, others]) =>
      strings(others).length > 0 ? [{ if: property, requires: strings(others) }] : [],
    ),
  ];
}

function alternatives(written: unknown): string[][] {
  const all = Array.isArray(written) ? written.map(node) : [];
  const only = all.map(({ required, ...others }) =>
    Object.keys(others).length === 0 && strings(required).length === 1 ? strings(required)[0] : undefined,
  );
  return only.length > 1 && only.every((name) => name !== undefined) ? [only] : [];
}

/** What the packages on npm do not say already. */
function lacking(constraints: TypeConstraints, resource: ResourceModel): TypeConstraints {
  const kept: Record<string, Constraints> = {};
  for (const [owner, { requirements, properties = {} }] of Object.entries(constraints)) {
    const known = owner === '' ? resource.properties : resource.definitions[owner]?.properties;
    if (!known) continue;
    const added: Record<string, PropertyConstraints> = {};
    for (const [name, each] of Object.entries(properties)) {
      const { limits = {}, type } = known[name] ?? {};
      if (!type) continue;
      const has = (key: string): boolean =>
        limits[(LENGTHS.get(key) ?? key) as keyof Limits] !== undefined ||
        (key === 'enum' &&
          (type.kind !== 'string' || type.values !== undefined || limits.pattern !== undefined)) ||
        (type.kind === 'string' && type.values !== undefined);
      const entries = Object.entries(each).filter(([key]) => !has(key));
      if (entries.length > 0) added[name] = Object.fromEntries(entries);
    }
    if (requirements || Object.keys(added).length > 0)
      kept[owner] = {
        ...(requirements && { requirements }),
        ...(Object.keys(added).length > 0 && { properties: added }),
      };
  }
  return kept;
}

/** Lengths of lists are called lengths in the model. */
const LENGTHS: ReadonlyMap<string, string> = new Map([
  ['minItems', 'minLength'],
  ['maxItems', 'maxLength'],
]);

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('usage: registry-folder.ts FOLDER');
const resources = new Map(packagedResources().map((resource) => [resource.type, resource]));
const types = new Map<string, TypeConstraints>();
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.json')) continue;
  const schema = node(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const { typeName: type } = schema;
  const resource = typeof type === 'string' ? resources.get(type) : undefined;
  if (typeof type !== 'string' || !resource) continue;
  const constraints = lacking(constraintsOf(schema), resource);
  const former = types.get(type);
  if (Object.keys(constraints).length > 0)
    types.set(
      type,
      former && JSON.stringify(former).length > JSON.stringify(constraints).length ? former : constraints,
    );
}
const lines = [...types]
  .sort(([left], [right]) => (left < right ? -1 : 1))
  .map(([type, constraints]) => `${JSON.stringify(type)}:${JSON.stringify(constraints)}`);
writeFileSync(join(__dirname, 'registry.json'), `{\n${lines.join(',\n')}\n}\n`);
