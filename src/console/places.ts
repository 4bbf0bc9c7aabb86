import type { Inspection } from '../local';
import type { Place } from './api';
import { rootOf } from './feed';

/**
 * Finds the resources of a root stack and its nested stacks whose physical IDs are in a value or list. A physical ID that
 * several resources share identifies none of them.
 */
export function placesIn(inspection: Inspection, rootId: string): (value: string) => Place[] {
  const places = new Map<string, Place | undefined>();
  for (const stack of inspection.stacks()) {
    if (rootOf(stack) !== rootId) continue;
    for (const { physicalId, logicalId } of inspection.resources(stack.stackId))
      places.set(physicalId, places.has(physicalId) ? undefined : { stackId: stack.stackId, logicalId });
  }
  return (value) => value.split(',').flatMap((part) => (part && places.get(part)) || []);
}
