import { type Data, entry } from '../document/data';
import type { ResourceChange } from '../plan/change-tree';
import { protectionSwitch } from '../spec/deletion-protection';

/**
 * Whether the resource has deletion protection now. CloudFormation doesn't update a resource before it removes or replaces
 * it.
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
