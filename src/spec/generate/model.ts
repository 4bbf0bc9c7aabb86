import type { Requirement } from '../requirement';
import { mapValues } from './order';

/** A resource type, independent of the source that describes it. */
export interface ResourceModel {
  readonly type: string;
  readonly documentation: string;
  readonly properties: PropertyModels;
  readonly definitions: Readonly<Record<string, DefinitionModel>>;
  readonly attributes: Readonly<Record<string, AttributeModel>>;
  /** Properties or attributes that identify the resource in the Cloud Control API. */
  readonly identifier: readonly string[];
  /** The identifiers that `Ref` returns: several if CloudFormation joins them, none if AWS doesn't document them. */
  readonly returns: readonly string[];
  readonly arn?: string;
  readonly tags?: { readonly property: string; readonly variant: 'standard' | 'asg' | 'map' };
  readonly transform?: string;
  readonly scrutiny?: string;
  /** The type that a transform generates. Its `Ref` and attributes apply. */
  readonly becomes?: string;
  /** Whether the resource accepts unknown properties. */
  readonly open?: boolean;
  readonly requirements?: readonly Requirement[];
}

export type PropertyModels = Readonly<Record<string, PropertyModel>>;

export interface DefinitionModel {
  readonly documentation: string;
  readonly properties: PropertyModels;
  /** Whether unknown properties are ignored. */
  readonly open?: boolean;
  readonly requirements?: readonly Requirement[];
}

export interface PropertyModel {
  readonly type: TypeModel;
  readonly documentation: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly replacement?: 'yes' | 'maybe';
  readonly scrutiny?: string;
  readonly limits?: Limits;
  /** Limits of the items of a list. */
  readonly items?: Limits;
  /** AWS's relations of the property; `references.ts` converts them to kinds. */
  readonly related: readonly Related[];
}

export interface Related {
  readonly type: string;
  readonly name: string;
}

export interface AttributeModel {
  readonly type: TypeModel;
  readonly documentation: string;
}

/** Lengths count characters of strings and elements of lists. */
export interface Limits {
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly uniqueItems?: true;
}

export type TypeModel =
  | { readonly kind: 'string'; readonly values?: readonly string[] }
  | { readonly kind: 'integer'; readonly values?: readonly number[] }
  | { readonly kind: 'number' | 'boolean' | 'any' }
  | { readonly kind: 'definition'; readonly name: string }
  | { readonly kind: 'list' | 'map'; readonly of: TypeModel }
  | { readonly kind: 'either'; readonly of: readonly TypeModel[] };

/** The type inside lists and maps. */
export function core(type: TypeModel): TypeModel {
  return type.kind === 'list' || type.kind === 'map' ? core(type.of) : type;
}

/** Names of the definitions that a type mentions. */
export function mentioned(type: TypeModel): readonly string[] {
  if (type.kind === 'definition') return [type.name];
  if (type.kind === 'list' || type.kind === 'map') return mentioned(type.of);
  return type.kind === 'either' ? type.of.flatMap(mentioned) : [];
}

/** Changes each property of a resource. `owner` is the definition with the property, or `''` for the resource itself. */
export function withProperties(
  resource: ResourceModel,
  change: (property: PropertyModel, owner: string, name: string) => PropertyModel,
): ResourceModel {
  const changed = (owner: string, properties: PropertyModels): PropertyModels =>
    mapValues(properties, (property, name) => change(property, owner, name));
  return {
    ...resource,
    properties: changed('', resource.properties),
    definitions: mapValues(resource.definitions, (definition, name) => ({
      ...definition,
      properties: changed(name, definition.properties),
    })),
  };
}

/** The name of a property in overrides: `<resource type>[.<definition>].<property>`. */
export function pathOf(resource: ResourceModel, owner: string, name: string): string {
  return [resource.type, owner, name].filter((part) => part !== '').join('.');
}
