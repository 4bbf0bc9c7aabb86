/**
 * How AWS makes a change set, as far as recordings of it and its documentation tell. Each rule stands where it is coded.
 *
 * - A resource of only one template is an Add or a Remove, without details. A Modify lists what changes of its properties
 *   and other sections, down to the scalar, list item or key that differs (differences.ts). DependsOn changes nothing.
 * - Values are compared evaluated, as text: another way to write the same is no change.
 * - A change is Static and direct, unless something it mentions changes as well: then that is listed beside the direct
 *   change, which turns Dynamic. A parameter that is new or has another value is such a thing; so is a resource that is
 *   new or replaced (causes.ts). A condition or a mapping that turns is none: the change is direct.
 * - Asked without property values, AWS holds the written templates against each other, with parameters filled in. So
 *   it lists a reference to a replaced resource without a direct change, and an attribute of a resource that is updated
 *   in place as Dynamic. Asked with property values it compares values: there the first has a direct change too, and the
 *   second is not listed at all, for it is shown with its present value (compare-resource.ts).
 * - Known after apply are `Ref` and attributes of resources that are new or replaced, the outputs of nested stacks that
 *   change, and every function over such a value; for a Remove, everything that belongs to another resource (planned.ts).
 * - To join a list, or to select from one, that is known after apply fails: AWS warns, and shows the property as unknown.
 * - Replacement is True where an immutable property has a static cause, Conditional where it has only dynamic ones or
 *   the property replaces under conditions. PolicyAction follows DeletionPolicy and UpdateReplacePolicy (replacement.ts).
 * - Contexts show every scalar as text.
 *
 * No rule is known for the order of a resource's details.
 */
import type { StackChanges } from './change-tree';
import { compareStacks } from './compare-stack';
import { DeployedStack } from './deployed-stack';
import { desiredStack } from './desired-stack';
import type { AwsEnvironment, LiveStack, StackSource } from './stack-source';

export interface PlanInput {
  readonly stackName: string;
  /** Absent where the stack is to be created. */
  readonly before?: StackSource;
  /** Absent where the stack is to be deleted. */
  readonly after?: StackSource;
  /** The stack as it exists. Absent in an offline plan: then resources stand for themselves by name. */
  readonly live?: LiveStack;
  readonly environment: AwsEnvironment;
  /** Whether nested stacks are looked into, as IncludeNestedStacks asks for. */
  readonly nested: boolean;
}

/** What a deployment would do. Throws a TemplateError for templates that CloudFormation would refuse. */
export function plan({ stackName, before, after, live, environment, nested }: PlanInput): StackChanges {
  const identity = live ?? { stackName, stackId: `\${AWS::StackId}` };
  const deployed = before && new DeployedStack(before, live, environment, [], identity);
  const desired = after && desiredStack(after, identity, environment);
  return compareStacks(stackName, deployed, desired, { environment, nested, depth: 0 }).changes;
}
