import { memoized } from '../document/memo';
import type { Cause, ResourceChange, StackChanges, TargetChange } from '../plan/change-tree';
import { replacementOf } from './data-fate';
import type { StackPath } from './model';
import { NESTED_STACK, place } from './places';
import type { CauseChain, CausesOf } from './property-changes';
import { count, legible } from './words';

/** A stack, with the resource of the parent stack that nests it. */
interface ChangedStack {
  readonly path: StackPath;
  readonly resources: ReadonlyMap<string, ResourceChange>;
  readonly parent?: ChangedStack;
  readonly resource?: ResourceChange;
}

/** Follows causes across stacks: a property, the parameter it reads, what the parent stack passes in, and so on to the origin. */
export function originsIn(root: StackChanges): (stack: StackPath) => CausesOf {
  const stacks = new Map<string, ChangedStack>();
  const visit = (
    changes: StackChanges,
    path: StackPath,
    above?: Pick<ChangedStack, 'parent' | 'resource'>,
  ): void => {
    const resources = new Map(changes.resources.map((change) => [change.logicalId, change]));
    const stack: ChangedStack = { path, resources, ...above };
    stacks.set(path.join('/'), stack);
    for (const resource of changes.resources)
      if (resource.nested) visit(resource.nested, [...path, resource.logicalId], { parent: stack, resource });
  };
  visit(root, [root.name]);
  return (path) => {
    const stack = stacks.get(path.join('/'));
    const known = new Map<string, CauseChain>();
    const described = (cause: Cause, from: ChangedStack): CauseChain => {
      const found = known.get(keyOf({ cause, stack: from })) ?? chain(cause, from);
      known.set(keyOf({ cause, stack: from }), found);
      return found;
    };
    return (target) => (stack ? distantCauses(target.causes).map((cause) => described(cause, stack)) : []);
  };
}

/** Leaves out the edit of the template, and the one that AWS reports beside each reference that it can't resolve. */
function distantCauses(causes: readonly Cause[]): readonly Cause[] {
  return causes.filter(({ source }) => source !== 'DirectModification' && source !== 'Automatic');
}

interface Link {
  readonly cause: Cause;
  readonly stack: ChangedStack;
  /** The link that this one causes. */
  readonly before?: Link;
}

/** Longer chains are not readable. */
const MOST_LINKS = 60;

/** The shortest chain to an origin, and the number of other origins. */
function chain(cause: Cause, reader: ChangedStack): CauseChain {
  const links: Link[] = [{ cause, stack: reader }];
  const seen = new Set(links.map(keyOf));
  const origins: Link[] = [];
  for (const link of links) {
    const behind = linksBehind(link);
    if (behind.length === 0) origins.push(link);
    for (const next of behind)
      if (!seen.has(keyOf(next)) && links.length < MOST_LINKS) {
        seen.add(keyOf(next));
        links.push(next);
      }
  }
  const end = origins[0] ?? links.at(-1);
  const others = origins.length - 1;
  const way = end ? wayTo(end).map((link) => describe(link.cause, link.stack, reader.path)) : [];
  const text = `${way.join(' ← ')}${others > 0 ? ` and ${count(others, 'other cause')}` : ''}`;
  return { text: legible(text), origin: end ? legible(originOf(end)) : '' };
}

/** The parameter or resource at the end of a chain, as the whole review names it. */
function originOf({ cause: { source, entity = '' }, stack: { path } }: Link): string {
  const stacks = path.slice(1);
  if (source !== 'ParameterReference') return [...stacks, split(entity)[0]].join(' / ');
  return `parameter ${entity}${stacks.length > 0 ? ` of ${stacks.join(' / ')}` : ''}`;
}

function linksBehind(link: Link): Link[] {
  const behind = origin(link.cause, link.stack);
  return (behind?.causes ?? []).map((cause) => ({
    cause,
    stack: behind?.stack ?? link.stack,
    before: link,
  }));
}

function wayTo(end: Link): Link[] {
  return end.before ? [...wayTo(end.before), end] : [end];
}

function keyOf({ cause: { source, entity }, stack: { path } }: Link): string {
  return `${path.join('/')} ${source} ${entity}`;
}

/** What is behind a cause: for a parameter what the parent stack passes, for a resource what causes its replacement. */
function origin(
  cause: Cause,
  stack: ChangedStack,
): { causes: readonly Cause[]; stack: ChangedStack } | undefined {
  const { parent, resource, resources } = stack;
  if (cause.source === 'ParameterReference') {
    const passed = resource?.targets.find((target) => passes(target, cause.entity ?? ''));
    return parent && passed && { causes: distantCauses(passed.causes), stack: parent };
  }
  const [name = ''] = (cause.entity ?? '').split('.');
  const source = resources.get(name);
  if (!source || source.type === NESTED_STACK || source.action !== 'Modify') return undefined;
  return { causes: decisiveCauses(source), stack };
}

/** Many causes name the same resource. */
const decisiveCauses = memoized((source: ResourceChange): readonly Cause[] => {
  const targets = source.targets.filter(
    ({ requiresRecreation }) => replacementOf(source) === 'False' || requiresRecreation !== 'Never',
  );
  return distinct(targets.flatMap(({ causes }) => distantCauses(causes)));
});

function passes({ path }: TargetChange, parameter: string): boolean {
  const [, top, name] = place(path ?? '');
  return top === 'Parameters' && name === parameter;
}

function describe(
  { source, entity = '' }: Cause,
  { path, resources }: ChangedStack,
  reader: StackPath,
): string {
  const where = path.length === reader.length ? '' : ` of ${path.at(-1)}`;
  if (source === 'ParameterReference') return `parameter ${entity}${where}`;
  const [name = '', attribute = ''] = split(entity);
  const resource = resources.get(name);
  if (attribute.startsWith('Outputs.')) return `output ${attribute.slice(8)} of ${name}`;
  const place = `${entity}${where}`;
  return resource ? `${place}, which ${fate(resource)}` : place;
}

function split(entity: string): [string, string] {
  const dot = entity.indexOf('.');
  return dot < 0 ? [entity, ''] : [entity.slice(0, dot), entity.slice(dot + 1)];
}

function fate(change: ResourceChange): string {
  const { action, certainty } = change;
  const replacement = replacementOf(change);
  if (action === 'Add' || action === 'Import') return 'is new';
  if (action === 'Remove') return 'is removed';
  if (action === 'Modify' && replacement === 'True' && certainty === 'certain') return 'is replaced';
  return action === 'Modify' && replacement === 'False' ? 'changes' : 'may be replaced';
}

function distinct(causes: readonly Cause[]): Cause[] {
  return [...new Map(causes.map((cause) => [`${cause.source} ${cause.entity}`, cause])).values()];
}
