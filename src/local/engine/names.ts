import { hasLeft } from '../../aws/statuses';
import { resourceSpec } from '../../spec/resource-spec';
import { ResourceFailure } from '../resources/handler';
import type { ResourceRecord } from '../state/records';
import type { Store } from '../state/store';

interface Owner {
  readonly stackId: string;
  readonly logicalId: string;
}

/** The owners of physical IDs. Two resources cannot have the same name. */
export class Names {
  private owners: Map<string, Owner> | undefined;

  constructor(private readonly store: Store) {}

  /** Throws CloudFormation's failure for a name that is in use. */
  claim(group: string, type: string, physicalId: string, claimant: Owner): void {
    if (!isUnique(type)) return;
    const key = keyOf(group, type, physicalId);
    const owner = this.known().get(key);
    const name = physicalId.split(/[:/]/).at(-1) ?? physicalId;
    if (owner && !isSame(owner, claimant) && this.holds(owner, physicalId))
      throw new ResourceFailure(`${name} already exists in stack ${owner.stackId}`);
    if (this.store.get('retained', group, `${type} ${physicalId}`))
      throw new ResourceFailure(`Resource of type '${type}' with identifier '${physicalId}' already exists.`);
    this.known().set(key, claimant);
  }

  private holds({ stackId, logicalId }: Owner, physicalId: string): boolean {
    const resource = this.store.get('resources', stackId, logicalId);
    return resource !== undefined && idsOf(resource).includes(physicalId);
  }

  private known(): Map<string, Owner> {
    this.owners ??= new Map(
      this.store
        .all('stacks')
        .flatMap(({ stackId, accountId, region }) =>
          this.store
            .list('resources', stackId)
            .flatMap((resource) =>
              idsOf(resource).map((id): [string, Owner] => [
                keyOf(`${accountId}/${region}`, resource.type, id),
                { stackId, logicalId: resource.logicalId },
              ]),
            ),
        ),
    );
    return this.owners;
  }
}

/** Types with a single identifier. Resources with a composite identifier may share the part that is the physical ID. */
function isUnique(type: string): boolean {
  const spec = resourceSpec(type);
  return spec?.identifier?.length === 1 && spec.ref?.endsWith(`.${spec.identifier[0]}`) === true;
}

function idsOf({ physicalId, before, garbage, status }: ResourceRecord): string[] {
  if (hasLeft(status)) return [];
  return [physicalId, before?.physicalId ?? '', garbage?.physicalId ?? ''].filter((id) => id !== '');
}

function keyOf(group: string, type: string, physicalId: string): string {
  return `${group} ${type} ${physicalId}`;
}

function isSame(one: Owner, other: Owner): boolean {
  return one.stackId === other.stackId && one.logicalId === other.logicalId;
}
