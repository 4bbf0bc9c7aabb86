import { isDeepStrictEqual } from 'node:util';
import { entry } from '../validate/data';
import { differences } from './differences';
import type { OpenTemplate } from './open-template';

/**
 * Whether two versions of a stack stand on the same parameters, conditions and mappings. Then a resource that is written
 * the same, and waits only for resources that stay, stays too, and needs no comparison.
 */
export function onSameGround(before: OpenTemplate, after: OpenTemplate): boolean {
  const sections = ['Conditions', 'Mappings'];
  return (
    sections.every((name) => isDeepStrictEqual(entry(before.data, name), entry(after.data, name))) &&
    differences(
      Object.fromEntries(before.parameters.entries()),
      Object.fromEntries(after.parameters.entries()),
    ).length === 0
  );
}
