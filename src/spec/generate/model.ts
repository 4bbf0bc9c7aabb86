import type { Requirement } from '../requirement';
import { mapValues } from './order';

/** What every writer reads: a resource type as plain data, whatever source described it. */
export interface ResourceModel {
  readonly type: string;
  readonly documentation: string;
  readonly properties: PropertyModels;
  readonly definitions: Readonly<Record<string, DefinitionModel>>;
  readonly attributes: Readonly<Record<string, AttributeModel>>;
  /** Properties or attributes that name the resource towards the Cloud Control API. */
  readonly identifier: readonly string[];
  /** The names of what `Ref` returns: several where CloudFormation joins them, none where AWS says nothing. */
  readonly returns: readonly string[];
  readonly arn?: string;
  readonly tags?: { readonly property: string; readonly variant: 'standard' | 'asg' | 'map' };
  readonly transform?: string;
  readonly scrutiny?: string;
  /** The type that a transform makes of it, whose `Ref` and attributes it has. */
  readonly becomes?: string;
  /** Free resources take properties that no list names. */
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
  /** What AWS relates the property to, as published: `references.ts` turns it into kinds. */
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

/** Lengths are of characters for strings and of elements for lists. */
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

/** Changes every property of a resource; `owner` is the definition that holds it, `''` for the resource itself. */
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

/** How overrides name a property: `<resource type>[.<definition>].<property>`. */
export function pathOf(resource: ResourceModel, owner: string, name: string): string {
  return [resource.type, owner, name].filter((part) => part !== '').join('.');
}
