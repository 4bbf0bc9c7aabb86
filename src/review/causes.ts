import type { Cause, ResourceChange, StackChanges, TargetChange } from '../plan/change-tree';
import { NESTED_STACK, replacementOf } from './data-fate';
import type { StackPath } from './model';
import { place } from './places';
import type { CausesOf } from './property-changes';
import { count, legible } from './words';

/** A stack, and the resource of its parent that holds it. */
interface Holder {
  readonly path: StackPath;
  readonly changes: StackChanges;
  readonly parent?: Holder;
  readonly resource?: ResourceChange;
}

/** Follows causes across stacks: a property, the parameter it reads, what the parent stack passes in, and so on to the origin. */
export function originsIn(root: StackChanges): (stack: StackPath) => CausesOf {
  const holders = new Map<string, Holder>();
  const visit = (holder: Holder): void => {
    holders.set(holder.path.join('/'), holder);
    for (const resource of holder.changes.resources)
      if (resource.nested)
        visit({
          path: [...holder.path, resource.logicalId],
          changes: resource.nested,
          parent: holder,
          resource,
        });
  };
  visit({ path: [root.name], changes: root });
  return (stack) => (target) => {
    const holder = holders.get(stack.join('/'));
    return holder
      ? distantCauses(target.causes).map((cause) => legible(chain(cause, holder, stack, [])))
      : [];
  };
}

/** That the template was edited is worth no words; nor is the edit that AWS reports beside each reference it can't resolve. */
function distantCauses(causes: readonly Cause[]): readonly Cause[] {
  return causes.filter(({ source }) => source !== 'DirectModification' && source !== 'Automatic');
}

/** Chains branch where several things work together: past these limits they tell nothing that a person could follow. */
const LONGEST = 6;
const MOST_BRANCHES = 2;
const MOST_FOLLOWED = 3;

function chain(cause: Cause, holder: Holder, reader: StackPath, seen: readonly string[]): string {
  const link = describe(cause, holder, reader);
  const way = [...seen, step(cause, holder)];
  const before = way.length > LONGEST ? undefined : origin(cause, holder);
  const causes = before?.causes.filter((next) => !way.includes(step(next, before.holder))) ?? [];
  if (!before || causes.length === 0) return link;
  const branches = causes.slice(0, MOST_FOLLOWED).map((next) => chain(next, before.holder, reader, way));
  // Several ways to the same origin are one cause.
  const origins = [...new Map(branches.map((text) => [text.split(' ← ').at(-1), text])).values()];
  const onward = origins.slice(0, MOST_BRANCHES);
  const rest = origins.length - onward.length + Math.max(0, causes.length - MOST_FOLLOWED);
  return `${link} ← ${[...onward, ...(rest > 0 ? [count(rest, 'other')] : [])].join(' and ')}`;
}

function step({ source, entity }: Cause, { path }: Holder): string {
  return `${path.join('/')} ${source} ${entity}`;
}

/** What stands behind a cause: for a parameter what the parent passes in, for a resource what makes that be replaced. */
function origin(cause: Cause, holder: Holder): { causes: readonly Cause[]; holder: Holder } | undefined {
  const { parent, resource, changes } = holder;
  if (cause.source === 'ParameterReference') {
    const passed = resource?.targets.find((target) => passes(target, cause.entity ?? ''));
    return parent && passed && { causes: distantCauses(passed.causes), holder: parent };
  }
  const [name = ''] = (cause.entity ?? '').split('.');
  const source = changes.resources.find(({ logicalId }) => logicalId === name);
  if (!source || source.type === NESTED_STACK || source.action !== 'Modify') return undefined;
  const decisive = source.targets.filter(
    ({ requiresRecreation }) => replacementOf(source) === 'False' || requiresRecreation !== 'Never',
  );
  return { causes: distinct(decisive.flatMap(({ causes }) => distantCauses(causes))), holder };
}

function passes({ path }: TargetChange, parameter: string): boolean {
  const [, top, name] = place(path ?? '');
  return top === 'Parameters' && name === parameter;
}

function describe({ source, entity = '' }: Cause, { path, changes }: Holder, reader: StackPath): string {
  const where = path.length === reader.length ? '' : ` of ${path.at(-1)}`;
  if (source === 'ParameterReference') return `parameter ${entity}${where}`;
  const [name = '', attribute = ''] = split(entity);
  const resource = changes.resources.find(({ logicalId }) => logicalId === name);
  if (attribute.startsWith('Outputs.')) return `output ${attribute.slice(8)} of ${name}`;
  const told = `${entity}${where}`;
  return resource ? `${told}, which ${fate(resource)}` : told;
}

function split(entity: string): [string, string] {
  const dot = entity.indexOf('.');
  return dot < 0 ? [entity, ''] : [entity.slice(0, dot), entity.slice(dot + 1)];
}

function fate(change: ResourceChange): string {
  const { action, certainty } = change;
  const replacement = replacementOf(change);
  if (action === 'Add' || action === 'Import') return 'is new';
  if (action === 'Remove') return 'goes';
  if (action === 'Modify' && replacement === 'True' && certainty === 'certain') return 'is replaced';
  return action === 'Modify' && replacement === 'False' ? 'changes' : 'may be replaced';
}

function distinct(causes: readonly Cause[]): Cause[] {
  return [...new Map(causes.map((cause) => [`${cause.source} ${cause.entity}`, cause])).values()];
}
