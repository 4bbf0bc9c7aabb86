import type { Attribute, Kind } from '../resource-spec';
import { core, type Related, type ResourceModel, type TypeModel } from './model';
import { mapValues, sortedEntries } from './order';
import { sameKinds } from './overrides/kinds';
import { alike } from './overrides/relations';

/**
 * Gives every identifier and attribute one name. The same thing often has several: a security group's `Id` and
 * `GroupId`, or the `VpcId` attribute of a subnet, which is the id of a VPC.
 */
export class Kinds {
  private readonly resources: ReadonlyMap<string, ResourceModel>;

  constructor(resources: readonly ResourceModel[]) {
    this.resources = new Map(resources.map((resource) => [resource.type, resource]));
  }

  /** What `Ref` returns. */
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
    // Relations say `Id` for whatever a type's `Ref` returns.
    if (unknown && returns.length === 1) return this.ref(type) ?? `${type}.${name}`;
    return sameKinds.patterns.find(({ pattern }) => pattern.test(name))?.kind ?? `${type}.${name}`;
  }

  /** What comes out of a property comes out as it was put in: by name or by ARN, where AWS takes both. */
  private mirrored({ type, name }: Related): Kind {
    const kind = this.kind(type, name);
    return type === 'AWS::KMS::Key' || alike[kind] !== undefined ? '*' : kind;
  }

  /** Every kind that names a resource of the type: what `Ref` returns, and its names, ids and ARNs. */
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
