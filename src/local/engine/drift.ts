import type { Data, DataObject } from '../../document/data';
import { differences } from '../../plan/differences';
import { shown } from '../../plan/shown';
import type { ResourceRecord } from '../state/records';
import type { Session } from './session';
import { requestOf } from './step';

export interface PropertyDifference {
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
  readonly kind: 'ADD' | 'REMOVE' | 'NOT_EQUAL';
}

/** The differences between a resource and its template at the last drift detection. */
export function differencesOf({ properties, drift }: ResourceRecord): PropertyDifference[] {
  return drift?.found ? between(properties, drift.found) : [];
}

function between(properties: DataObject, found: DataObject): PropertyDifference[] {
  return differences(properties, found).map(({ path, before, after }) => ({
    path: `/${path.join('/')}`,
    expected: before === undefined ? 'null' : text(shown(before)),
    actual: after === undefined ? 'null' : text(shown(after)),
    kind: before === undefined ? 'ADD' : after === undefined ? 'REMOVE' : 'NOT_EQUAL',
  }));
}

function text(value: Data): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Compares a resource with its actual properties and records the result. */
export async function checkDrift(session: Session, resource: ResourceRecord): Promise<ResourceRecord> {
  const found = resource.actual === undefined ? await inTruth(session, resource) : resource.actual;
  const status =
    found === null ? 'DELETED' : between(resource.properties, found).length > 0 ? 'MODIFIED' : 'IN_SYNC';
  const drift = { status, checked: session.now(), ...(status !== 'IN_SYNC' && { found }) } as const;
  // An operation may have started meanwhile.
  const checked: ResourceRecord = { ...(session.resource(resource.logicalId) ?? resource), drift };
  session.world.store.write(['resources', session.stackId, resource.logicalId, checked]);
  return checked;
}

/** The actual properties, from the handler if it can read them. */
async function inTruth(session: Session, resource: ResourceRecord): Promise<DataObject | null> {
  const handler = session.world.handlers.of(resource.type);
  if (!handler.read) return resource.properties;
  const { signal } = new AbortController();
  const request = { ...requestOf({ session, signal }, resource, resource), physicalId: resource.physicalId };
  return (await handler.read(request)) ?? null;
}
