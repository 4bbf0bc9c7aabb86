import type { CostChange } from '../cost/estimate';
import { at } from '../document/data';
import type { Action, ResourceChange, StackChanges, ValueChange } from '../plan/change-tree';
import { accessChange } from './access/access';
import { cascadesIn } from './cascades';
import { originsIn } from './causes';
import { conceal } from './conceal';
import { dataFate, isKept, replacementOf } from './data-fate';
import {
  type DataFate,
  type Rank,
  type Review,
  type ReviewedChange,
  type ReviewFact,
  ranks,
  type StackOverview,
  type StackPath,
  type StackValues,
  type Verb,
} from './model';
import { NESTED_STACK } from './places';
import { type CausesOf, isAutomatic, propertyChanges } from './property-changes';
import { sentencesOf } from './sentences';
import { summaryOf, verbCounts } from './summary';

/**
 * The review of a change tree, with secrets concealed.
 *
 * @param facts where and when the change set was created, for the header
 */
export function review(tree: StackChanges, facts: readonly ReviewFact[] = [], cost?: CostChange): Review {
  const shown = conceal(tree);
  const origins = originsIn(shown);
  const all = stacksOf(shown).flatMap(({ path, changes }) => {
    const causesOf = origins(path);
    return changes.resources
      .filter((change) => !isContainer(change))
      .map((change) => reviewed(change, path, changes, causesOf));
  });
  const changes = all.filter(({ change }) => change.certainty !== 'phantom').sort(byWeight);
  const phantoms = all.filter(({ change }) => change.certainty === 'phantom');
  return {
    name: shown.name,
    action: shown.action,
    changes,
    phantoms,
    overview: overviewOf(shown, [shown.name], changes),
    cascades: cascadesIn(changes),
    facts,
    values: stacksOf(shown).flatMap(valuesOf),
    warnings: stacksOf(shown).flatMap(({ path, changes: stack }) =>
      stack.warnings.map((text) => (path.length > 1 ? `${path.slice(1).join(' / ')}: ${text}` : text)),
    ),
    summary: summaryOf(changes, phantoms),
    approval: approvalOf(changes),
    ...(cost && { cost }),
  };
}

/** Retained data needs no typed name unless an empty resource replaces it. */
function approvalOf(changes: readonly ReviewedChange[]): Review['approval'] {
  const because = changes.flatMap(({ data, stack, change }) =>
    data && !isKept(data) ? [`${[...stack.slice(1), change.logicalId].join(' / ')}: ${data.sentence}`] : [],
  );
  return because.length === 0 ? { kind: 'plain' } : { kind: 'type-name', because };
}

interface PlacedStack {
  readonly path: StackPath;
  readonly changes: StackChanges;
  /** The resource of the parent stack that nests it. */
  readonly holder?: ResourceChange;
}

function stacksOf(
  changes: StackChanges,
  path: StackPath = [changes.name],
  holder?: ResourceChange,
): PlacedStack[] {
  const nested = changes.resources.flatMap((resource) =>
    resource.nested ? stacksOf(resource.nested, [...path, resource.logicalId], resource) : [],
  );
  return [{ path, changes, ...(holder && { holder }) }, ...nested];
}

/** A nested stack that is listed only for the changes in it, which the overview shows. */
function isContainer({ type, nested, action, targets, certainty }: ResourceChange): boolean {
  return (
    type === NESTED_STACK &&
    nested !== undefined &&
    action === 'Modify' &&
    certainty !== 'phantom' &&
    targets.every(isAutomatic)
  );
}

function reviewed(
  change: ResourceChange,
  stack: StackPath,
  { action, resources }: StackChanges,
  causesOf: CausesOf,
): ReviewedChange {
  const stackGoes = action === 'Delete';
  const data = dataFate(change, stackGoes);
  const access = accessChange(change, resources);
  const verb = verbOf(change);
  return {
    stack,
    change,
    verb,
    rank: rankOf(verb, data, access.widened.length > 0),
    ...(data && { data }),
    sentences: sentencesOf(change, verb, data, stackGoes),
    access,
    properties: propertyChanges(change, causesOf),
  };
}

const VERBS: Readonly<Record<Exclude<Action, 'Modify'>, Verb>> = {
  Add: 'add',
  Remove: 'remove',
  Import: 'import',
  Dynamic: 'undecided',
};

function verbOf(change: ResourceChange): Verb {
  const { action, certainty } = change;
  if (action !== 'Modify') return VERBS[action];
  const replacement = replacementOf(change);
  if (replacement === 'True') return certainty === 'possible' ? 'perhaps replace' : 'replace';
  return replacement === 'Conditional' ? 'perhaps replace' : 'change';
}

function rankOf(verb: Verb, data: DataFate | undefined, widens: boolean): Rank {
  if (data && !isKept(data)) return 'data';
  if (verb === 'replace' || verb === 'perhaps replace') return 'replacement';
  if (widens) return 'access';
  return data ? 'kept' : 'rest';
}

const HEAVIEST_FIRST: readonly Verb[] = [
  'remove',
  'replace',
  'perhaps replace',
  'undecided',
  'change',
  'import',
  'add',
];
const FATES: readonly DataFate['fate'][] = ['lost', 'unknown', 'recoverable', 'refused', 'snapshot', 'kept'];

/** Most important first. The sort is stable, so equal changes stay in the order of the stacks. */
function byWeight(one: ReviewedChange, other: ReviewedChange): number {
  const weights = [one, other].map(({ rank, data, access, verb }) => [
    ranks.indexOf(rank),
    data ? FATES.indexOf(data.fate) : 0,
    data?.certain === false ? 1 : 0,
    rank === 'access' && !access.widened.some(({ alarming }) => alarming) ? 1 : 0,
    HEAVIEST_FIRST.indexOf(verb),
  ]);
  const [first = [], second = []] = weights;
  return first.map((weight, index) => weight - (second[index] ?? 0)).find((each) => each !== 0) ?? 0;
}

function overviewOf(changes: StackChanges, path: StackPath, all: readonly ReviewedChange[]): StackOverview {
  const place = path.join('/');
  const own = all.filter(
    ({ stack, change }) => stack.join('/') === place && !(change.type === NESTED_STACK && change.nested),
  );
  return {
    name: path.at(-1) ?? changes.name,
    path,
    action: changes.action,
    verbs: verbCounts(own),
    worst: ranks.find((rank) => own.some((one) => one.rank === rank)) ?? 'none',
    nested: changes.resources.flatMap(({ logicalId, nested }) =>
      nested ? [overviewOf(nested, [...path, logicalId], all)] : [],
    ),
  };
}

function valuesOf({ path: stack, changes, holder }: PlacedStack): StackValues[] {
  const kinds: readonly (readonly [StackValues['kind'], readonly ValueChange[]])[] = [
    ['parameters', changes.parameters.filter(({ name }) => !isPassedIn(name, holder))],
    ['tags', changes.tags ?? []],
    ['outputs', changes.outputs],
  ];
  return kinds.flatMap(([kind, values]) => (values.length > 0 ? [{ stack, kind, changes: values }] : []));
}

/** Parameters that the parent stack passes are shown as properties of the nested stack. */
function isPassedIn(name: string, holder: ResourceChange | undefined): boolean {
  const way = ['Properties', 'Parameters', name];
  return at(holder?.before, ...way) !== undefined || at(holder?.after, ...way) !== undefined;
}
