import { type DataObject, entry } from '../../document/data';
import type { Path } from '../../document/document';
import { memoized } from '../../document/memo';
import type { Template } from '../../document/template';
import { parameterKinds } from '../../spec/parameter-types';
import { type Kind, resourceSpec } from '../../spec/resource-spec';
import { names } from './names';
import { type PropertyAt, propertyAt } from './property-schema';
import { type NameReference, references } from './references';

/** The type of resource that a property expects. */
export interface Expectation {
  readonly kinds: readonly Kind[];
  /** The resource type of the kinds. */
  readonly type: string;
  readonly property: string;
  readonly path: Path;
  /** Whether the property requires an ARN; many accept a name as well. */
  readonly arn: boolean;
}

/** A reference that is passed unchanged to such a property. */
export interface Fed {
  readonly reference: NameReference;
  readonly target: string;
  readonly expects: Expectation;
}

/** Every reference that is passed to a property with an expectation. */
export const fed: (template: Template) => readonly Fed[] = memoized((template) => {
  const { resources } = names(template);
  return references(template).flatMap((reference): Fed[] => {
    const { call, target } = reference;
    const { section, name, path } = call.owner;
    if (section !== 'Resources' || name === undefined || target === undefined || call.name === 'Fn::Sub')
      return [];
    const [attribute, ...inside] = call.path.slice(path.length);
    if (attribute !== 'Properties') return [];
    const found = propertyAt(resources.get(name)?.type ?? '', inside);
    const expects = found && expectation(found, reference.path);
    return expects ? [{ reference, target, expects }] : [];
  });
});

/** The IDs of these types have unique prefixes. */
const UNMISTAKABLE = new Set(['AWS::EC2::SecurityGroup', 'AWS::EC2::Subnet', 'AWS::EC2::VPC']);

/**
 * AWS's relationships are not exclusive: `IntegrationUri` is related to functions, but also accepts listeners. Only a
 * property named after the type of resource is exclusive.
 */
function expectation({ schema, name: property }: PropertyAt, path: Path): Expectation | undefined {
  const { refers: kinds = [], pattern = '' } = schema;
  const [type = ''] = kinds.map(typeOf);
  const named = type !== '' && property.toLowerCase().includes(shortName(type).toLowerCase());
  if (!named && !UNMISTAKABLE.has(type)) return undefined;
  return { kinds, type, property, path, arn: /arns?$/i.test(property) || pattern.startsWith('^arn') };
}

export function typeOf(kind: Kind): string {
  return kind.slice(0, kind.indexOf('.'));
}

export function shortName(type: string): string {
  return type.slice(type.lastIndexOf(':') + 1);
}

/** The kind of a reference, if it is certain. */
export function kindOf(template: Template, { target, reads, attribute }: NameReference): Kind | undefined {
  const parameter = template.parameters.get(target ?? '');
  if (parameter) return kindOfParameter(parameter);
  const type = names(template).resources.get(target ?? '')?.type ?? '';
  const spec = resourceSpec(type);
  if (reads === 'itself') return spec?.ref;
  const kind = attribute === undefined ? undefined : spec?.attributes[attribute]?.kind;
  if (kind === undefined || attribute === undefined || kind === '*') return undefined;
  return typeOf(kind) !== type || isOwnName(attribute, shortName(type)) ? kind : undefined;
}

/** Attributes that identify the resource itself, rather than repeat one of its properties. */
function isOwnName(attribute: string, type: string): boolean {
  return /^(Arn|ARN|Id|Name)$/.test(attribute.startsWith(type) ? attribute.slice(type.length) : attribute);
}

/** The kind of an AWS-specific parameter type or of its list items. */
export function kindOfParameter(parameter: DataObject): Kind | undefined {
  const type = entry(parameter, 'Type');
  if (typeof type !== 'string') return undefined;
  const inner = type.replace(/^(AWS::SSM::Parameter::Value)<(.*)>$/, '$2').replace(/^List<(.*)>$/, '$1');
  return Object.hasOwn(parameterKinds, inner)
    ? parameterKinds[inner as keyof typeof parameterKinds]
    : undefined;
}

/** Whether a property with an expectation accepts this kind. */
export function fits(kind: Kind, { kinds, type, arn }: Expectation): boolean {
  const given = typeOf(kind);
  if (given !== type) return isSibling(given, type) || (isName(kind) && kinds.every(isName));
  return kinds.includes(kind) || !arn || !isName(kind);
}

/** Names are user-defined, so resources of different types may share one. */
export function isName(kind: Kind): boolean {
  return /Name$|\.Ref$/.test(kind);
}

/** Interchangeable types of one service, and services that share an API. */
function isSibling(given: string, wanted: string): boolean {
  if (shortName(given) === shortName(wanted)) return true;
  const service = (type: string): string => type.split('::')[1] ?? '';
  const shared = service(given) === service(wanted);
  return shared && ['Lambda', 'KMS', 'SecretsManager', 'RDS', 'ServiceCatalog'].includes(service(given));
}
