import type { Text } from '../../src/template';

/** The name that the console shows. The other tags come from the stack. */
export function nameTag(name: Text): readonly [{ readonly Key: 'Name'; readonly Value: Text }] {
  return [{ Key: 'Name', Value: name }];
}
