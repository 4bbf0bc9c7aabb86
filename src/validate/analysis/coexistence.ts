import type { Template } from '../../document/template';
import { logic } from './conditions';
import type { DeclaredResource } from './names';

/** Whether the conditions of resources allow all of them in one stack. */
export function canMeet(template: Template, ...resources: readonly DeclaredResource[]): boolean {
  const wishes = resources.flatMap(({ condition }) =>
    condition === undefined ? [] : [{ condition, holds: true }],
  );
  return wishes.length === 0 || logic(template).ask(wishes).possible !== 'no';
}
