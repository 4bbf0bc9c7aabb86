import { disposable } from '../nested-stacks/shared/lifetime';

/**
 * Nested stacks are deleted with the root; resources that must survive are retained inside them. CloudFormation adds the
 * component tag and the root's tags (system, environment and owner) to every resource of the nested stack.
 */
export function component(name: string) {
  return { ...disposable, tags: { component: name } };
}
