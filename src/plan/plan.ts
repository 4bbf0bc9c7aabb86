import type { StackChanges } from './change-tree';
import { compareStacks } from './compare-stack';
import { Deployed } from './deployed';
import { draftOf } from './draft';
import type { LiveStack, StackSource, Surroundings } from './stack-source';

export interface PlanInput {
  readonly stackName: string;
  /** Absent where the stack is to be created. */
  readonly before?: StackSource;
  /** Absent where the stack is to be deleted. */
  readonly after?: StackSource;
  /** The stack as it exists. Absent in an offline plan: then resources stand for themselves by name. */
  readonly live?: LiveStack;
  readonly surroundings: Surroundings;
  /** Whether nested stacks are looked into, as IncludeNestedStacks asks for. */
  readonly nested: boolean;
}

/** What a deployment would do. Throws a TemplateError for templates that CloudFormation would refuse. */
export function plan({ stackName, before, after, live, surroundings, nested }: PlanInput): StackChanges {
  const deployed = before && new Deployed(before, live, surroundings);
  const identity = live ?? { stackName, stackId: `\${AWS::StackId}` };
  const draft = after && draftOf(after, identity, surroundings);
  return compareStacks(stackName, deployed, draft, { surroundings, nested }).changes;
}
