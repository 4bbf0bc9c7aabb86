/**
 * How AWS computes a change set, according to its documentation and to recorded change sets. Each rule names its file.
 *
 * - A resource of only one template is an Add or a Remove, without details. A Modify lists what changes of its properties
 *   and other sections, down to the scalar, list item or key that differs (differences.ts). DependsOn changes nothing.
 * - Values are compared after evaluation, as text: a different notation of the same value is no change.
 * - A change is Static and direct, unless something that it references changes as well: AWS then lists that cause beside
 *   the direct change, which becomes Dynamic. Causes are parameters that are new or have another value and resources that
 *   are new or replaced (causes.ts). Conditions and mappings are no causes: the change is direct.
 * - Without IncludePropertyValues, AWS compares the templates as written, with parameters filled in. It lists a reference
 *   to a replaced resource without a direct change, and an attribute of a resource that is updated in place as Dynamic.
 *   With IncludePropertyValues, AWS compares values: the first has a direct change as well, and the second is not listed
 *   because its value is the present one (compare-resource.ts).
 * - Known after apply are: `Ref` and attributes of resources that are new or replaced, outputs of nested stacks that
 *   change, functions of such values, and for a Remove every reference to another resource (planned.ts).
 * - Fn::Join and Fn::Select of a list that is known after apply fail: AWS warns and shows the property as unknown.
 * - Replacement is True where an immutable property has a static cause, Conditional where it has only dynamic ones or
 *   the property replaces under conditions. PolicyAction follows DeletionPolicy and UpdateReplacePolicy (replacement.ts).
 * - Contexts show every scalar as text.
 *
 * The order of a resource's details follows no known rule.
 */
import type { StackChanges } from './change-tree';
import { compareStacks } from './compare-stack';
import { DeployedStack } from './deployed-stack';
import { desiredStack } from './desired-stack';
import type { AwsEnvironment, LiveStack, StackSource } from './stack-source';

export interface PlanInput {
  readonly stackName: string;
  /** Absent for a stack creation. */
  readonly before?: StackSource;
  /** Absent for a stack deletion. */
  readonly after?: StackSource;
  /** The deployed stack. Absent in an offline plan, which shows references to resources by name. */
  readonly live?: LiveStack;
  readonly environment: AwsEnvironment;
  /** Whether to compare nested stacks, as IncludeNestedStacks does. */
  readonly nested: boolean;
}

/** The changes that a deployment would make. Throws a TemplateError where CloudFormation would reject a template. */
export function plan({ stackName, before, after, live, environment, nested }: PlanInput): StackChanges {
  const identity = live ?? { stackName, stackId: `\${AWS::StackId}` };
  const deployed = before && new DeployedStack(before, live, environment, [], identity);
  const desired = after && desiredStack(after, identity, environment);
  return compareStacks(stackName, deployed, desired, { environment, nested, depth: 0 }).changes;
}
