import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import {
  type Attribute,
  Deprecation,
  type Property,
  type PropertyType,
  type Resource,
  type SpecDatabase,
} from '@aws-cdk/service-spec-types';
import type { AttributeModel, DefinitionModel, PropertyModel, ResourceModel, TypeModel } from './model';
import { byCodeUnits, mapValues } from './order';

/** The resource types of AWS's specification, sorted by name. */
export function publishedResources(): ResourceModel[] {
  const db = loadAwsServiceSpecSync();
  return [...db.all('resource')]
    .map((resource) => new Reader(db, resource).model())
    .sort((left, right) => byCodeUnits(left.type, right.type));
}

class Reader {
  private readonly definitions: Record<string, DefinitionModel> = {};

  constructor(
    private readonly db: SpecDatabase,
    private readonly resource: Resource,
  ) {}

  model(): ResourceModel {
    const { resource } = this;
    for (const { entity } of this.db.follow('usesType', resource)) {
      this.definitions[entity.name] = {
        documentation: entity.documentation ?? '',
        properties: mapValues(entity.properties, (property) => this.property(property)),
      };
    }
    const identifier = names(resource.primaryIdentifier ?? []);
    return {
      type: resource.cloudFormationType,
      documentation: resource.documentation ?? '',
      properties: this.replaced(
        mapValues(resource.properties, (property) => this.property(property)),
        resource.additionalReplacementProperties ?? [],
      ),
      attributes: mapValues(resource.attributes, (attribute) => this.attribute(attribute)),
      definitions: this.definitions,
      identifier,
      returns: resource.cfnRefIdentifier ? names(resource.cfnRefIdentifier) : identifier,
      ...(resource.arnTemplate !== undefined && { arn: resource.arnTemplate }),
      ...(resource.tagInformation && {
        tags: { property: resource.tagInformation.tagPropertyName, variant: resource.tagInformation.variant },
      }),
      ...(resource.cloudFormationTransform !== undefined && { transform: resource.cloudFormationTransform }),
      ...(resource.scrutinizable !== undefined && { scrutiny: resource.scrutinizable }),
    };
  }

  /** Ignores `previousTypes`: if they differ in shape, they are free JSON from before AWS published the shape. */
  private property(property: Property): PropertyModel {
    const { causesReplacement: replacement, scrutinizable: scrutiny } = property;
    return {
      type: this.type(property.type),
      documentation: property.documentation ?? '',
      required: property.required ?? false,
      deprecated: property.deprecated === Deprecation.WARN,
      ...((replacement === 'yes' || replacement === 'maybe') && { replacement }),
      ...(scrutiny !== undefined && { scrutiny }),
      related: (property.relationshipRefs ?? []).map((related) => ({
        type: related.cloudFormationType,
        name: related.propertyName,
      })),
    };
  }

  private attribute(attribute: Attribute): AttributeModel {
    return { type: this.type(attribute.type), documentation: attribute.documentation ?? '' };
  }

  /**
   * The specification gives paths for a few types only, and repeats them: the first two steps of each path are what
   * can be marked, as a step inside a tag belongs to every tag.
   */
  private replaced(
    properties: Record<string, PropertyModel>,
    paths: readonly (readonly string[])[],
  ): Record<string, PropertyModel> {
    for (const [top, inner] of paths) {
      const property = top === undefined ? undefined : properties[top];
      if (top === undefined || property === undefined) continue;
      if (property.type.kind !== 'definition' || inner === undefined) {
        properties[top] = { ...property, replacement: 'yes' };
        continue;
      }
      const { name } = property.type;
      const definition = this.definitions[name];
      const nested = definition?.properties[inner];
      if (definition && nested) {
        this.definitions[name] = {
          ...definition,
          properties: { ...definition.properties, [inner]: { ...nested, replacement: 'yes' } },
        };
      }
    }
    return properties;
  }

  private type(type: PropertyType): TypeModel {
    switch (type.type) {
      case 'string':
        return { kind: 'string', ...(type.allowedValues && { values: type.allowedValues }) };
      case 'integer':
        return { kind: 'integer', ...(type.allowedValues && { values: type.allowedValues }) };
      case 'number':
      case 'boolean':
        return { kind: type.type };
      case 'date-time':
        return { kind: 'string' };
      case 'json':
      case 'null':
        return { kind: 'any' };
      case 'tag':
        return { kind: 'definition', name: this.tag() };
      case 'ref':
        return { kind: 'definition', name: this.db.get('typeDefinition', type.reference.$ref).name };
      case 'array':
        return { kind: 'list', of: this.type(type.element) };
      case 'map':
        return { kind: 'map', of: this.type(type.element) };
      case 'union':
        return either(type.types.map((member) => this.type(member)));
    }
  }

  private tag(): string {
    const text = (documentation: string): PropertyModel => ({
      type: { kind: 'string' },
      documentation,
      required: true,
      deprecated: false,
      related: [],
    });
    this.definitions.Tag ??= {
      documentation: 'A key and a value that you attach to the resource.',
      properties: { Key: text('The key of the tag.'), Value: text('The value of the tag.') },
    };
    return 'Tag';
  }
}

/** A few identifiers are members of an object, and have a path with slashes. */
const names = (paths: readonly string[]): string[] => paths.map((path) => path.replaceAll('/', '.'));

/** A union that contains free JSON is free JSON: AWS uses `json | string` for documents that can be text. */
export function either(members: readonly TypeModel[]): TypeModel {
  if (members.some((member) => member.kind === 'any')) return { kind: 'any' };
  const [only] = members;
  return only && members.length === 1 ? only : { kind: 'either', of: members };
}
