import { ResourceFailure } from '../resources/handler';
import type { OutputRecord } from '../state/records';
import type { Desired } from './desired';
import type { Session } from './session';
import { exportsIn, importersOf } from './surroundings';

/** The new outputs of a stack. Throws a ResourceFailure if an export name is taken, or if a changed export is imported. */
export function settleOutputs(session: Session, desired: Desired): OutputRecord[] {
  const { stack, world } = session;
  const outputs = desired.outputs().map((output) => ({ ...output, value: world.localAddress(output.value) }));
  for (const { exportName } of outputs) {
    const owner = exportsIn(world, stack).find(
      ({ name, stackId }) => name === exportName && stackId !== stack.stackId,
    );
    if (owner)
      throw new ResourceFailure(
        `Export with name ${owner.name} is already exported by stack ${owner.stackName}`,
      );
  }
  for (const { exportName, value } of stack.previous?.outputs ?? []) {
    if (exportName === undefined) continue;
    const importers = importersOf(world, stack, exportName).map(({ stackName }) => stackName);
    if (importers.length === 0) continue;
    const next = outputs.find((output) => output.exportName === exportName);
    if (!next) throw new ResourceFailure(inUse(exportName, 'deleted', importers));
    if (next.value !== value) throw new ResourceFailure(inUse(exportName, 'updated', importers));
  }
  return outputs;
}

/** Why a stack cannot be deleted: its first export that another stack imports. */
export function exportInUse(session: Session): string | undefined {
  const { stack, world } = session;
  for (const { exportName } of stack.outputs) {
    if (exportName === undefined) continue;
    const importers = importersOf(world, stack, exportName).filter(
      ({ stackId }) => stackId !== stack.stackId,
    );
    if (importers.length > 0)
      return inUse(
        exportName,
        'deleted',
        importers.map(({ stackName }) => stackName),
      );
  }
  return undefined;
}

function inUse(name: string, what: 'deleted' | 'updated', importers: readonly string[]): string {
  return `Export ${name} cannot be ${what} as it is in use by ${importers.join(' and ')}`;
}
