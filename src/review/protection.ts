import { type Data, entry } from '../document/data';
import type { ResourceChange } from '../plan/change-tree';
import { protectionSwitch } from '../spec/deletion-protection';

/**
 * Whether AWS refuses to delete the resource. What counts is what stands there now: a resource that goes, or is replaced,
 * isn't updated before.
 */
export function isProtected({ type, before }: ResourceChange): boolean {
  const toggle = protectionSwitch(type);
  if (!toggle) return false;
  const { at, on, key } = toggle;
  const found = at.reduce<Data[]>(
    (places, name) => places.flatMap((place) => entry(place, name) ?? []),
    [entry(before, 'Properties') ?? null],
  );
  const values = key === undefined ? found : found.filter((item) => entry(item, 'Key') === key);
  return values.some((value) => String(key === undefined ? value : entry(value, 'Value')) === on);
}
