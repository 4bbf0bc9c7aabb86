import { differences } from '../../plan/differences';
import { shown } from '../../plan/shown';
import type { Data } from '../../validate/data';
import type { ResourceRecord } from '../state/records';
import type { Session } from './session';

export interface PropertyDifference {
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
  readonly kind: 'ADD' | 'REMOVE' | 'NOT_EQUAL';
}

export function differencesOf({ properties, actual }: ResourceRecord): PropertyDifference[] {
  if (!actual) return [];
  return differences(properties, actual).map(({ path, before, after }) => ({
    path: `/${path.join('/')}`,
    expected: before === undefined ? 'null' : text(shown(before)),
    actual: after === undefined ? 'null' : text(shown(after)),
    kind: before === undefined ? 'ADD' : after === undefined ? 'REMOVE' : 'NOT_EQUAL',
  }));
}

function text(value: Data): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Compares a resource with what was said of it at the endpoint's control route, and remembers what came of it. */
export function checkDrift(session: Session, resource: ResourceRecord): ResourceRecord {
  const status =
    resource.actual === null ? 'DELETED' : differencesOf(resource).length > 0 ? 'MODIFIED' : 'IN_SYNC';
  const checked: ResourceRecord = { ...resource, drift: { status, checked: session.now() } };
  session.world.store.write(['resources', session.stackId, resource.logicalId, checked]);
  return checked;
}
