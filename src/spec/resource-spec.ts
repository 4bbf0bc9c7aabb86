import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { specFolder } from './project-folder';

/** `<resource type>.<identifier>`, e.g. `AWS::EC2::VPC.VpcId`: what a reference stands for. */
export type Kind = string;

export interface Attribute {
  readonly shape: 'single' | 'list' | 'object';
  readonly kind: Kind;
}

/**
 * JSON Schema of a resource's properties. Beside the standard words, three of ours carry facts that JSON Schema has
 * no word for; ajv ignores them, `validate` and `plan` read them.
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
  readonly items?: PropertySchema;
  readonly properties?: Readonly<Record<string, PropertySchema>>;
  readonly additionalProperties?: boolean | PropertySchema;
  readonly required?: readonly string[];
  readonly anyOf?: readonly PropertySchema[];
  readonly $ref?: string;
  /** Kinds that this property takes. Absent where AWS says nothing. */
  readonly refers?: readonly Kind[];
  /** Whether a change replaces the resource. Absent means never. */
  readonly replacement?: 'yes' | 'maybe';
  /** Why a change of this property deserves a closer look: AWS CDK's scrutiny classes, such as `IngressRules`. */
  readonly scrutiny?: string;
}

export interface ResourceSchema extends PropertySchema {
  readonly definitions?: Readonly<Record<string, PropertySchema>>;
}

export interface ResourceSpec {
  readonly type: string;
  /** What `Ref` returns. Absent for types that AWS gives no identifier. */
  readonly ref?: Kind;
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** The primary identifier's properties or attributes, in order. */
  readonly identifier?: readonly string[];
  /** An ARN with `${Partition}`, `${Region}`, `${Account}` and names of properties in it. */
  readonly arn?: string;
  readonly tags?: { readonly property: string; readonly variant: 'standard' | 'asg' | 'map' };
  /** The transform that a template needs to use this type. */
  readonly transform?: string;
  readonly schema: ResourceSchema;
}

const folder = join(specFolder, 'generated', 'resources');
const known = new Map<string, ResourceSpec | undefined>();

/** The specification of one resource type; each is read from disk when it is first asked for. */
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
