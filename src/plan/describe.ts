import type { Data } from '../document/data';
import type { Cause, Listed, ResourceChange, StackChanges, TargetChange } from './change-tree';

/** `Changes[].ResourceChange` of DescribeChangeSet, without the IDs of nested change sets. */
export interface DescribedChange {
  readonly Action: string;
  readonly LogicalResourceId: string;
  readonly PhysicalResourceId?: string;
  readonly ResourceType: string;
  readonly Replacement?: string;
  readonly PolicyAction?: string;
  readonly Scope: readonly string[];
  readonly Details: readonly DescribedDetail[];
  /** JSON as text. */
  readonly BeforeContext?: string;
  readonly AfterContext?: string;
}

export interface DescribedDetail {
  readonly Target: {
    readonly Attribute: string;
    readonly Name?: string;
    readonly RequiresRecreation: string;
    readonly Path?: string;
    readonly BeforeValue?: string;
    readonly AfterValue?: string;
    readonly AttributeChangeType?: string;
  };
  readonly Evaluation: string;
  readonly ChangeSource: string;
  readonly CausingEntity?: string;
}

/** The changes of one stack as DescribeChangeSet returns them, with or without property values. */
export function describeChanges(changes: StackChanges, asked: Listed): DescribedChange[] {
  return changes.resources.flatMap((change) => describeChange(change, asked) ?? []);
}

/** `undefined` where AWS doesn't list the resource this way. */
function describeChange(change: ResourceChange, asked: Listed): DescribedChange | undefined {
  const listed = change.targets.flatMap((target) =>
    target.causes.filter((cause) => (cause.listed ?? asked) === asked).map((cause) => ({ target, cause })),
  );
  if (change.action === 'Modify' && listed.length === 0) return undefined;
  const values = asked === 'with values';
  return {
    Action: change.action,
    LogicalResourceId: change.logicalId,
    ...(change.physicalId !== undefined && { PhysicalResourceId: change.physicalId }),
    ResourceType: change.type,
    ...(change.replacement && { Replacement: change.replacement }),
    ...(change.policyAction && { PolicyAction: change.policyAction }),
    Scope: [...new Set(listed.map(({ target }) => target.attribute))],
    Details: distinct(listed.map(({ target, cause }) => describeDetail(target, cause, values))),
    ...(values && change.before && { BeforeContext: JSON.stringify(change.before) }),
    ...(values && change.after && { AfterContext: JSON.stringify(change.after) }),
  };
}

function describeDetail(target: TargetChange, cause: Cause, values: boolean): DescribedDetail {
  return {
    Target: {
      Attribute: target.attribute,
      ...(target.name !== undefined && { Name: target.name }),
      RequiresRecreation: target.requiresRecreation,
      ...(values && target.path !== undefined && { Path: target.path }),
      ...(values && target.before !== undefined && { BeforeValue: text(target.before) }),
      ...(values && target.after !== undefined && { AfterValue: text(target.after) }),
      ...(values && target.changeType && { AttributeChangeType: target.changeType }),
    },
    Evaluation: cause.evaluation,
    ChangeSource: cause.source,
    ...(cause.entity !== undefined && { CausingEntity: cause.entity }),
  };
}

function text(value: Data): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function distinct(details: readonly DescribedDetail[]): DescribedDetail[] {
  return [...new Map(details.map((detail) => [JSON.stringify(detail), detail])).values()];
}
