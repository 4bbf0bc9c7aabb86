import { isDeepStrictEqual } from 'node:util';
import {
  type DefinitionModel,
  mentioned,
  type PropertyModel,
  type PropertyModels,
  type ResourceModel,
  type TypeModel,
} from './model';
import { byCodeUnits, mapValues } from './order';
import { serverlessFunction } from './serverless/function';
import { serverlessGraphQLApi } from './serverless/graphql';
import { serverlessHttpApi, serverlessWebSocketApi } from './serverless/http-api';
import type { Entries, Entry, ServerlessType } from './serverless/notation';
import { serverlessOthers } from './serverless/others';
import { serverlessApi } from './serverless/rest-api';
import { serviceOf } from './services';

const types: readonly ServerlessType[] = [
  serverlessApi,
  serverlessFunction,
  serverlessGraphQLApi,
  serverlessHttpApi,
  serverlessWebSocketApi,
  ...serverlessOthers,
];

/** Replaces the SAM types of AWS's specification, which are outdated. */
export function withServerless(resources: readonly ResourceModel[]): ResourceModel[] {
  const published = new Map(resources.map((resource) => [resource.type, resource]));
  return [
    ...resources.filter(({ type }) => !type.startsWith('AWS::Serverless::')),
    ...types.map((type) => new Assembly(type, published).model()),
  ].sort((left, right) => byCodeUnits(left.type, right.type));
}

/** The `Globals` section as a resource type with a property for each SAM type that it supports. */
export function globalsModel(resources: readonly ResourceModel[]): ResourceModel {
  const definitions: Record<string, DefinitionModel> = {};
  const sections: Record<string, PropertyModel> = {};
  for (const { type, globals, documentation } of types) {
    const resource = resources.find((candidate) => candidate.type === type);
    if (!resource || globals.length === 0) continue;
    const section = type.slice('AWS::Serverless::'.length);
    // Types have definitions with the same name and a different meaning.
    const own = (name: string): string => `${section}.${name}`;
    const rename = (properties: PropertyModels): PropertyModels =>
      mapValues(properties, (property) => ({ ...property, type: renamed(property.type, own) }));
    for (const [name, definition] of Object.entries(resource.definitions)) {
      definitions[own(name)] = { ...definition, properties: rename(definition.properties) };
    }
    const allowed = Object.entries(resource.properties).filter(([name]) => globals.includes(name));
    definitions[section] = {
      documentation,
      properties: mapValues(rename(Object.fromEntries(allowed)), (property) => ({
        ...property,
        required: false,
      })),
    };
    sections[section] = plain({ kind: 'definition', name: section }, documentation);
  }
  return {
    type: 'Globals',
    documentation: '',
    properties: sections,
    definitions,
    attributes: {},
    identifier: [],
    returns: [],
  };
}

class Assembly {
  private readonly definitions: Record<string, DefinitionModel> = {};

  constructor(
    private readonly source: ServerlessType,
    private readonly published: ReadonlyMap<string, ResourceModel>,
  ) {}

  model(): ResourceModel {
    const { type, documentation, becomes, properties, definitions, open } = this.source;
    for (const [name, entries] of Object.entries(definitions)) {
      this.definitions[name] = {
        documentation: '',
        properties: this.properties(entries),
        ...(open?.includes(name) && { open: true }),
      };
    }
    const target = becomes === undefined ? undefined : this.resource(becomes);
    return {
      type,
      documentation,
      properties: this.properties(properties),
      definitions: this.definitions,
      attributes: target?.attributes ?? {},
      identifier: [],
      returns: target?.returns ?? [],
      ...('Tags' in properties && { tags: { property: 'Tags', variant: 'map' as const } }),
      transform: 'AWS::Serverless-2016-10-31',
      ...(becomes !== undefined && { becomes }),
    };
  }

  private properties(entries: Entries): PropertyModels {
    return mapValues(entries, (entry) => this.property(entry));
  }

  private property(entry: Entry): PropertyModel {
    const required = entry.required ?? false;
    if (entry.from === undefined) {
      if (!entry.type) throw new Error('an entry needs a type or a property that it goes to');
      const model = { ...plain(entry.type, entry.documentation), required };
      return entry.refers === undefined ? model : { ...model, related: [related(entry.refers)] };
    }
    const { lender, property } = this.lent(entry.from);
    return {
      ...property,
      required,
      type: renamed(property.type, (name) => this.borrow(lender, name)),
      documentation: entry.documentation === '' ? property.documentation : entry.documentation,
    };
  }

  private lent(path: string): { readonly lender: ResourceModel; readonly property: PropertyModel } {
    const [type = '', ...names] = path.split('.');
    const lender = this.resource(type);
    const [last = '', definition] = names.reverse();
    const properties =
      definition === undefined ? lender.properties : lender.definitions[definition]?.properties;
    const property = properties?.[last];
    if (!property)
      throw new Error(`${this.source.type} passes a property on to ${path}, which doesn't exist`);
    return { lender, property };
  }

  private resource(type: string): ResourceModel {
    const resource = this.published.get(type);
    if (!resource) throw new Error(`${this.source.type} builds on ${type}, which doesn't exist`);
    return resource;
  }

  /** Copies a definition and those that it uses, under an unused name. */
  private borrow(lender: ResourceModel, name: string): string {
    const definition = lender.definitions[name];
    if (!definition) throw new Error(`${lender.type} has no definition ${name}`);
    const taken = this.source.definitions[name] !== undefined;
    const present = this.definitions[name];
    const clash = taken || (present !== undefined && !isDeepStrictEqual(present, definition));
    const own = clash ? `${serviceOf(lender.type)}${name}` : name;
    if (this.definitions[own]) return own;
    this.definitions[own] = definition;
    const inner = Object.values(definition.properties).flatMap((property) => mentioned(property.type));
    if (inner.length > 0) {
      const properties = mapValues(definition.properties, (property) => ({
        ...property,
        type: renamed(property.type, (mention) => this.borrow(lender, mention)),
      }));
      this.definitions[own] = { ...definition, properties };
    }
    return own;
  }
}

const plain = (type: TypeModel, documentation: string): PropertyModel => ({
  type,
  documentation,
  required: false,
  deprecated: false,
  related: [],
});

function related(kind: string): { readonly type: string; readonly name: string } {
  const dot = kind.indexOf('.');
  return { type: kind.slice(0, dot), name: kind.slice(dot + 1) };
}

function renamed(type: TypeModel, rename: (name: string) => string): TypeModel {
  switch (type.kind) {
    case 'definition':
      return { kind: 'definition', name: rename(type.name) };
    case 'list':
    case 'map':
      return { kind: type.kind, of: renamed(type.of, rename) };
    case 'either':
      return { kind: 'either', of: type.of.map((member) => renamed(member, rename)) };
    default:
      return type;
  }
}
