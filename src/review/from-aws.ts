import type {
  ResourceChange as AwsChange,
  Change,
  DescribeChangeSetOutput,
  Parameter,
  ResourceChangeDetail,
  Stack,
  Tag,
} from '@aws-sdk/client-cloudformation';
import { type Data, isObject } from '../document/data';
import { strongest } from '../plan/automatic';
import {
  type Action,
  CONCEALED,
  type ResourceChange,
  type ResourceContext,
  type StackChanges,
  type ValueChange,
} from '../plan/change-tree';
import { targetsFrom } from './from-aws-targets';

/** Everything that AWS reports about one change set. */
export interface ChangeSetAnswers {
  /** The pages of DescribeChangeSet with IncludePropertyValues. */
  readonly withValues: readonly DescribeChangeSetOutput[];
  /** The pages without IncludePropertyValues. Each variant omits changes that the other lists. */
  readonly withoutValues?: readonly DescribeChangeSetOutput[];
  /** The stack in DescribeStacks; absent where it doesn't exist yet. */
  readonly stack?: Stack;
  /** The same for the change sets of nested stacks, by ID. */
  readonly nested?: ReadonlyMap<string, ChangeSetAnswers>;
}

/** The change tree in AWS's answers. */
export function fromAws(answers: ChangeSetAnswers): StackChanges {
  const name = answers.withValues[0]?.StackName ?? answers.stack?.StackName ?? '';
  return readStack(name, answers, undefined, answers.nested ?? new Map());
}

/** The IDs of the nested change sets in a change set, which have to be described next. */
export function nestedChangeSets(answers: ChangeSetAnswers): string[] {
  const changes = [...answers.withValues, ...(answers.withoutValues ?? [])].flatMap(changesOf);
  return [...new Set(changes.flatMap(({ ChangeSetId }) => (ChangeSetId === undefined ? [] : [ChangeSetId])))];
}

function readStack(
  name: string,
  answers: ChangeSetAnswers,
  parentAction: Action | undefined,
  nested: ReadonlyMap<string, ChangeSetAnswers>,
): StackChanges {
  const { withValues, withoutValues = [], stack } = answers;
  const unvalued = new Map(
    withoutValues.flatMap(changesOf).map((change) => [change.LogicalResourceId, change]),
  );
  const asked = withoutValues.length > 0;
  const valued = withValues.flatMap(changesOf);
  const ids = new Set(valued.map(({ LogicalResourceId }) => LogicalResourceId));
  const resources = [
    ...valued.map((change) => readChange(change, unvalued.get(change.LogicalResourceId), asked, nested)),
    ...[...unvalued.values()]
      .filter(({ LogicalResourceId }) => !ids.has(LogicalResourceId))
      .map((change) => readChange(undefined, change, asked, nested)),
  ].sort((one, other) => (one.logicalId < other.logicalId ? -1 : 1));
  // A stack in REVIEW_IN_PROGRESS has no resources yet.
  const before = stack?.StackStatus === 'REVIEW_IN_PROGRESS' ? undefined : stack;
  const parameters = parameterChanges(before?.Parameters ?? [], latest(withValues, 'Parameters'), resources);
  const tags = valueChanges(tagValues(before?.Tags ?? []), tagValues(latest(withValues, 'Tags')));
  return {
    name,
    action: actionOf(parentAction, before !== undefined, resources, parameters.length + tags.length > 0),
    resources,
    parameters,
    // DescribeChangeSet reports no outputs.
    outputs: [],
    ...(tags.length > 0 && { tags }),
    warnings: [...new Set(withValues.flatMap(({ StatusReason }) => StatusReason ?? []))],
  };
}

function changesOf({ Changes = [] }: DescribeChangeSetOutput): AwsChange[] {
  return Changes.flatMap(({ ResourceChange }: Change) => ResourceChange ?? []);
}

function latest<K extends 'Parameters' | 'Tags'>(
  pages: readonly DescribeChangeSetOutput[],
  key: K,
): NonNullable<DescribeChangeSetOutput[K]> | [] {
  return pages.find((page) => page[key] !== undefined)?.[key] ?? [];
}

function actionOf(
  parentAction: Action | undefined,
  exists: boolean,
  resources: readonly ResourceChange[],
  valuesChange: boolean,
): StackChanges['action'] {
  if (parentAction === 'Add' || parentAction === 'Import') return 'Create';
  if (parentAction === 'Remove') return 'Delete';
  if (resources.length === 0 && !valuesChange) return 'None';
  const isNew = resources.length > 0 && resources.every(({ action }) => action === 'Add');
  return parentAction === undefined && !exists && isNew ? 'Create' : 'Update';
}

const ACTIONS: readonly Action[] = ['Add', 'Modify', 'Remove', 'Import', 'Dynamic'];

/**
 * @param valued the change as reported with property values
 * @param unvalued the change as reported without them
 */
function readChange(
  valued: AwsChange | undefined,
  unvalued: AwsChange | undefined,
  askedBoth: boolean,
  nested: ReadonlyMap<string, ChangeSetAnswers>,
): ResourceChange {
  const change = valued ?? unvalued ?? {};
  // A drift-aware change set also lists SyncWithActual: CloudFormation updates its record, not the resource.
  const action = ACTIONS.find((each) => each === change.Action) ?? 'Modify';
  const inside = readNested(change, unvalued, action, nested);
  const targets = targetsFrom(details(valued), details(unvalued), askedBoth, inside);
  const before = context(valued?.BeforeContext);
  const after = context(valued?.AfterContext);
  return {
    logicalId: change.LogicalResourceId ?? '',
    type: change.ResourceType ?? '',
    ...(change.PhysicalResourceId !== undefined && { physicalId: change.PhysicalResourceId }),
    action,
    // Until May 2025, AWS also reported it for an Add.
    ...(action === 'Modify' && change.Replacement && { replacement: change.Replacement }),
    ...(change.PolicyAction && { policyAction: change.PolicyAction }),
    certainty: certaintyOf(action, change.Action === 'SyncWithActual', targets),
    scope: change.Scope ?? [],
    targets,
    ...(before && { before }),
    ...(after && { after }),
    ...(inside && { nested: inside }),
    ...(askedBoth && !unvalued && { listed: 'with values' as const }),
    ...(!valued && { listed: 'without values' as const }),
  };
}

function readNested(
  change: AwsChange,
  unvalued: AwsChange | undefined,
  action: Action,
  nested: ReadonlyMap<string, ChangeSetAnswers>,
): StackChanges | undefined {
  const id = change.ChangeSetId ?? unvalued?.ChangeSetId ?? '';
  const answers = nested.get(id);
  if (!answers) return undefined;
  // Reading each change set once prevents cycles.
  const others = new Map([...nested, ...(answers.nested ?? [])].filter(([other]) => other !== id));
  return readStack(change.LogicalResourceId ?? '', answers, action, others);
}

function details(change: AwsChange | undefined): readonly ResourceChangeDetail[] {
  return change?.Details ?? [];
}

function certaintyOf(
  action: Action,
  onlyRecords: boolean,
  targets: ResourceChange['targets'],
): ResourceChange['certainty'] {
  if (onlyRecords) return 'phantom';
  if (action === 'Dynamic') return 'possible';
  if (action !== 'Modify' || targets.length === 0) return 'certain';
  return strongest(targets);
}

/** Parses a context. One that can't be parsed is omitted: the targets still list the changes. */
function context(text: string | undefined): ResourceContext | undefined {
  if (text === undefined) return undefined;
  try {
    const data = JSON.parse(text) as Data;
    return isObject(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** AWS conceals both values of a NoEcho parameter, so only the causes of a resource reveal that it changes. */
function parameterChanges(
  before: readonly Parameter[],
  after: readonly Parameter[],
  resources: readonly ResourceChange[],
): ValueChange[] {
  const [old, updated] = [parameterValues(before), parameterValues(after)];
  const read = new Set(
    resources
      .flatMap(({ targets }) => targets.flatMap(({ causes }) => causes))
      .flatMap(({ source, entity }) => (source === 'ParameterReference' ? (entity ?? []) : [])),
  );
  const concealed = [...updated].filter(
    ([name, value]) => value === CONCEALED && old.get(name) === CONCEALED && read.has(name),
  );
  return [
    ...valueChanges(old, updated),
    ...concealed.map(([name]) => ({ name, before: CONCEALED, after: CONCEALED })),
  ];
}

/** Parameters with UsePreviousValue have no value and are omitted. */
function parameterValues(parameters: readonly Parameter[]): Map<string, string> {
  return new Map(
    parameters.flatMap(({ ParameterKey, ParameterValue, ResolvedValue }): [string, string][] => {
      const value = ResolvedValue ?? ParameterValue;
      return ParameterKey === undefined || value === undefined ? [] : [[ParameterKey, value]];
    }),
  );
}

function tagValues(tags: readonly Tag[]): Map<string, string> {
  return new Map(tags.map(({ Key, Value }) => [Key ?? '', Value ?? '']));
}

function valueChanges(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ValueChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
    const [old, updated] = [before.get(name), after.get(name)];
    if (old === updated) return [];
    return [
      { name, ...(old !== undefined && { before: old }), ...(updated !== undefined && { after: updated }) },
    ];
  });
}
