import type { Text } from '../../src/template';

/** What the console shows as the resource's name. Who owns it comes from the stack's tags. */
export function nameTag(name: Text): readonly [{ readonly Key: 'Name'; readonly Value: Text }] {
  return [{ Key: 'Name', Value: name }];
}
