import type { Connection } from '../aws/connection';
import { each } from '../aws/pages';
import { findStack, type Stack } from '../stack/stack';
import { flat, isNestedStack, type LiveResource } from './resources';

/** The result of the last drift detection. */
export interface KnownDrift {
  readonly status: 'NOT_CHECKED' | 'IN_SYNC' | 'DRIFTED';
  /** The oldest detection that it is based on. */
  readonly checked: string | undefined;
}

const AT_ONCE = 3;

/** CloudFormation keeps it for each stack: that of the root does not include nested stacks. */
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
  // One drifted stack is enough, even if others were never checked.
  const status = some('DRIFTED')
    ? 'DRIFTED'
    : known.every((one) => one.status === 'IN_SYNC')
      ? 'IN_SYNC'
      : 'NOT_CHECKED';
  return { status, checked: status === 'NOT_CHECKED' ? undefined : times[0] };
}
