import { weakReferences } from '../../plan/weak-references';
import type { Context } from '../context';
import { placeholdersOf, type Target } from '../target';
import { isSame, type System } from './system';

/** A stack whose templates read an output with `Fn::GetStackOutput`. */
export interface WeakConsumer {
  readonly consumer: Target;
  readonly output: string;
}

/** The stacks of all systems that read outputs of a stack with `Fn::GetStackOutput`. */
export function weakConsumers({ everyTarget }: System, { target, templates }: Context): WeakConsumer[] {
  return everyTarget().flatMap((consumer) => {
    if (isSame(consumer, target) || !inOneAccount(consumer, target)) return [];
    const files = {
      root: consumer.template,
      text: templates.read,
      parameters: { ...consumer.parameters, ...placeholdersOf(consumer) },
    };
    return weakReferences(files, consumer.region)
      .filter(({ stackName, region }) => stackName === target.stackName && region === target.region)
      .map(({ output }) => ({ consumer, output }));
  });
}

function inOneAccount({ account: one }: Target, { account: other }: Target): boolean {
  return one === undefined || other === undefined || one === other;
}
