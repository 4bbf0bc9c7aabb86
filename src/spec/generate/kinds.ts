import type { Attribute, Kind } from '../resource-spec';
import { core, type Related, type ResourceModel, type TypeModel } from './model';
import { mapValues, sortedEntries } from './order';
import { sameKinds } from './overrides/kinds';
import { alike } from './overrides/relations';

/**
 * Gives each identifier and attribute one name. AWS often has several: a security group's `Id` and `GroupId`, or the `VpcId`
 * attribute of a subnet, which is the ID of a VPC.
 */
export class Kinds {
  private readonly resources: ReadonlyMap<string, ResourceModel>;

  constructor(resources: readonly ResourceModel[]) {
    this.resources = new Map(resources.map((resource) => [resource.type, resource]));
  }

  /** The kind of `Ref`. */
  ref(type: string): Kind | undefined {
    const { becomes, returns = [] } = this.resources.get(type) ?? {};
    if (becomes !== undefined) return this.ref(becomes);
    const [only] = returns;
    if (only === undefined) return undefined;
    return returns.length === 1 ? this.kind(type, only) : `${type}.Ref`;
  }

  kind(type: string, name: string): Kind {
    if (name.includes('*') || free.has(`${type}.${name}`)) return '*';
    const same = sameKinds.named[`${type}.${name}`];
    if (same !== undefined) return same;
    const resource = this.resources.get(type);
    if (!resource) return `${type}.${name}`;
    if (resource.becomes !== undefined) return this.kind(resource.becomes, name);
    const { returns, attributes, properties } = resource;
    const related = properties[name]?.related ?? [];
    const [target] = related;
    if (target && related.length === 1 && target.type !== type) return this.mirrored(target);
    if (returns.length === 1 && returns[0] === name) return `${type}.${name}`;
    const unknown = attributes[name] === undefined && properties[name] === undefined;
    // In relations, `Id` means the `Ref` of a type.
    if (unknown && returns.length === 1) return this.ref(type) ?? `${type}.${name}`;
    return sameKinds.patterns.find(({ pattern }) => pattern.test(name))?.kind ?? `${type}.${name}`;
  }

  /** The attribute of a property has the form of its value: a name or an ARN, where AWS accepts both. */
  private mirrored({ type, name }: Related): Kind {
    const kind = this.kind(type, name);
    return type === 'AWS::KMS::Key' || alike[kind] !== undefined ? '*' : kind;
  }

  /** Every kind that identifies a resource of the type: its `Ref`, names, IDs and ARNs. */
  identities(type: string): readonly Kind[] {
    const names = Object.keys(this.resources.get(type)?.attributes ?? {});
    const ref = this.ref(type);
    return [
      ...(ref === undefined ? [] : [ref]),
      ...names.filter((name) => /(Name|Id|ID|Arn|ARN)$/.test(name)).map((name) => this.kind(type, name)),
    ];
  }

  attributes(resource: ResourceModel): Readonly<Record<string, Attribute>> {
    return mapValues(
      Object.fromEntries(sortedEntries(resource.attributes)),
      ({ type }, name): Attribute => ({
        shape: shape(type),
        kind: this.kind(resource.type, name),
      }),
    );
  }
}

const free = new Set(sameKinds.free);

function shape(type: TypeModel): Attribute['shape'] {
  if (type.kind === 'list') return 'list';
  const { kind } = core(type);
  return kind === 'definition' || kind === 'any' || type.kind === 'map' ? 'object' : 'single';
}
