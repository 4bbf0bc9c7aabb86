import type { Connection } from '../aws/connection';
import { each } from '../aws/pages';
import { findStack, type Stack } from '../stack/stack';
import { flat, isNestedStack, type LiveResource } from './resources';

/** What the last look for drift found. */
export interface KnownDrift {
  readonly status: 'NOT_CHECKED' | 'IN_SYNC' | 'DRIFTED';
  /** The oldest look that it rests on. */
  readonly checked: string | undefined;
}

const AT_ONCE = 3;

/** AWS keeps it stack by stack: a root doesn't tell of what it nests. */
export async function knownDrift(
  connection: Connection,
  root: Stack,
  resources: readonly LiveResource[],
): Promise<KnownDrift> {
  const nested = await each(flat(resources).filter(isNestedStack), AT_ONCE, ({ physicalId }) =>
    findStack(connection, physicalId),
  );
  const known = [root, ...nested].flatMap((stack) => (stack ? [stack.drift] : []));
  const times = known.flatMap(({ checked }) => (checked ? [checked.toISOString()] : [])).sort();
  const some = (status: string): boolean => known.some((one) => one.status === status);
  // Where something drifted, it doesn't matter that something else was never looked at.
  const status = some('DRIFTED')
    ? 'DRIFTED'
    : known.every((one) => one.status === 'IN_SYNC')
      ? 'IN_SYNC'
      : 'NOT_CHECKED';
  return { status, checked: status === 'NOT_CHECKED' ? undefined : times[0] };
}
