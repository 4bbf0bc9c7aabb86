import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { specFolder } from './project-folder';
import type { Requirement } from './requirement';

/** What a value identifies, as `<resource type>.<identifier>`, e.g. `AWS::EC2::VPC.VpcId`. */
export type Kind = string;

export interface Attribute {
  readonly shape: 'single' | 'list' | 'object';
  readonly kind: Kind;
}

/**
 * JSON Schema of a resource's properties, with keywords of our own: `refers`, `replacement`, `scrutiny` and `requirements`. ajv
 * ignores them; `validate` and `plan` read them.
 */
export interface PropertySchema {
  readonly type?: string;
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly items?: PropertySchema;
  readonly properties?: Readonly<Record<string, PropertySchema>>;
  readonly additionalProperties?: boolean | PropertySchema;
  readonly required?: readonly string[];
  readonly anyOf?: readonly PropertySchema[];
  readonly $ref?: string;
  /** Kinds that the property accepts. Absent where AWS doesn't document them. */
  readonly refers?: readonly Kind[];
  /** Whether a change replaces the resource. @default never */
  readonly replacement?: 'yes' | 'maybe';
  /** AWS CDK's scrutiny class for changes that affect security, such as `IngressRules`. */
  readonly scrutiny?: string;
  /** Which properties of the object belong together or exclude each other. */
  readonly requirements?: readonly Requirement[];
}

export interface ResourceSchema extends PropertySchema {
  readonly definitions?: Readonly<Record<string, PropertySchema>>;
}

export interface ResourceSpec {
  readonly type: string;
  /** The kind of `Ref`. Absent for types without an identifier. */
  readonly ref?: Kind;
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** The primary identifier's properties or attributes, in order. */
  readonly identifier?: readonly string[];
  /** ARN format with `${Partition}`, `${Region}`, `${Account}` and names of properties. */
  readonly arn?: string;
  readonly tags?: { readonly property: string; readonly variant: 'standard' | 'asg' | 'map' };
  /** The transform that the type requires. */
  readonly transform?: string;
  readonly schema: ResourceSchema;
}

const folder = join(specFolder, 'generated', 'resources');
const known = new Map<string, ResourceSpec | undefined>();

/** The specification of a resource type, read from disk on first use. */
export function resourceSpec(type: string): ResourceSpec | undefined {
  if (!known.has(type)) known.set(type, read(type));
  return known.get(type);
}

function read(type: string): ResourceSpec | undefined {
  if (!/^[A-Za-z0-9]+(::[A-Za-z0-9]+)+$/.test(type)) return undefined;
  const file = join(folder, `${type.replaceAll('::', '-')}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ResourceSpec) : undefined;
}

/** Every resource type of the specification, sorted. */
export function resourceTypes(): readonly string[] {
  return JSON.parse(readFileSync(join(specFolder, 'generated', 'resource-types.json'), 'utf8')) as string[];
}
