import type { Inspection } from '../local';
import type { Place } from './api';
import { rootOf } from './feed';

/**
 * Which resources of a root stack and its nested stacks a value names, by their physical IDs; of a list, which each of its
 * entries names. A name that several resources bear leads to none of them.
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
