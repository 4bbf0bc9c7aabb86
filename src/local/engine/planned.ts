import type { StackChanges } from '../../plan/change-tree';
import { plan } from '../../plan/plan';
import type { LiveStack } from '../../plan/stack-source';
import type { StackDeployment, StackRecord } from '../state/records';
import { liveStack } from './live-stack';
import { Session } from './session';
import { sourceOf, surroundingsOf } from './surroundings';
import type { World } from './world';

/**
 * The changes that a deployment would make to a stack. Throws a TemplateError, or a TemplateUrlError if a nested template
 * cannot be read.
 */
export function planned(
  world: World,
  stack: StackRecord,
  deployment: StackDeployment,
  nested: boolean,
): StackChanges {
  const { stackName, deployment: present } = stack;
  const live = present ? liveStack(Session.of(world, stack)) : nothingOf(stack);
  return plan({
    stackName,
    live,
    nested,
    environment: surroundingsOf(world, stack, deployment.notificationArns),
    after: sourceOf(world, deployment, stack, nested ? 'strictly' : 'silently'),
    ...(present && { before: sourceOf(world, present, stack) }),
  });
}

function nothingOf({ stackName, stackId }: StackRecord): LiveStack {
  const nothing = () => undefined;
  return { stackName, stackId, ref: nothing, physicalId: nothing, attribute: nothing, nested: nothing };
}
