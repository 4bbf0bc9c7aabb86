import { at, type Data, isObject } from '../document/data';
import {
  CONCEALED,
  type ResourceChange,
  type ResourceContext,
  type StackChanges,
  type TargetChange,
  type ValueChange,
} from '../plan/change-tree';
import { place, withValue } from './places';
import { tellingChanges, withoutSecrets } from './secrets';

/**
 * Takes secrets out of a tree: values of NoEcho parameters and all that is made of them, properties and variables whose
 * names say that they hold one, and keys that are known by their shape.
 */
export function conceal(stack: StackChanges, passedIn: ReadonlySet<string> = new Set()): StackChanges {
  const secrets = new Set([...passedIn, ...stack.parameters.filter(isConcealed).map(({ name }) => name)]);
  const value = (change: ValueChange): ValueChange => concealedValue(change, secrets.has(change.name));
  return {
    ...stack,
    resources: stack.resources.map((change) => concealedChange(change, secrets)),
    parameters: stack.parameters.map(value),
    outputs: stack.outputs.map(value),
    ...(stack.tags && { tags: stack.tags.map(value) }),
  };
}

function isConcealed({ before, after }: ValueChange): boolean {
  return before === CONCEALED || after === CONCEALED;
}

function concealedValue(change: ValueChange, secret: boolean): ValueChange {
  const hide = (data: Data): Data => (secret ? CONCEALED : withoutSecrets(data, change.name));
  return { name: change.name, ...concealedSides(change, hide) };
}

/** Both sides of a change, hidden; the later one says where a secret is another one. */
function concealedSides(
  { before, after }: Pick<ValueChange, 'before' | 'after'>,
  hide: (data: Data) => Data,
): Pick<ValueChange, 'before' | 'after'> {
  const shownBefore = before === undefined ? undefined : hide(before);
  return {
    ...(shownBefore !== undefined && { before: shownBefore }),
    ...(after !== undefined && { after: tellingChanges(hide(after), { before, after, shownBefore }) }),
  };
}

function concealedChange(change: ResourceChange, secrets: ReadonlySet<string>): ResourceChange {
  const secret = change.targets.filter((target) => readsSecret(target, secrets));
  const { before, after } = concealedContexts(change, secret);
  const isHidden = (target: TargetChange): boolean =>
    secret.includes(target) ||
    [before, after].some((context) => isWhollyHidden(at(context, ...place(target.path ?? ''))));
  return {
    ...change,
    targets: change.targets.map((target) => concealedTarget(target, isHidden(target))),
    ...(before && { before }),
    ...(after && { after }),
    ...(change.nested && { nested: conceal(change.nested, handedOn(secret)) }),
  };
}

function isWhollyHidden(data: Data | undefined): boolean {
  return typeof data === 'string' && data.startsWith(CONCEALED);
}

function concealedContexts(
  { before, after }: ResourceChange,
  secret: readonly TargetChange[],
): Pick<ResourceChange, 'before' | 'after'> {
  const shownBefore = before && concealedContext(before, secret);
  const hidden = after && concealedContext(after, secret);
  const shown = hidden && tellingChanges(hidden, { before, after, shownBefore });
  return { ...(shownBefore && { before: shownBefore }), ...(isObject(shown) && { after: shown }) };
}

function concealedContext(context: ResourceContext, secret: readonly TargetChange[]): ResourceContext {
  const hidden = secret.map(({ attribute, name, path }) =>
    path === undefined ? [attribute, ...(name === undefined ? [] : [name])] : place(path),
  );
  const masked = hidden.reduce<Data>((whole, steps) => withValue(whole, steps, CONCEALED), { ...context });
  const clean = withoutSecrets(masked, '');
  return isObject(clean) ? clean : {};
}

function readsSecret({ causes }: TargetChange, secrets: ReadonlySet<string>): boolean {
  return causes.some(({ source, entity }) => source === 'ParameterReference' && secrets.has(entity ?? ''));
}

/** Parameters of a nested stack that a secret is passed into. */
function handedOn(secret: readonly TargetChange[]): Set<string> {
  return new Set(
    secret.flatMap(({ path }) => {
      const [, top, name] = place(path ?? '');
      return top === 'Parameters' && name !== undefined ? [name] : [];
    }),
  );
}

function concealedTarget(target: TargetChange, hidden: boolean): TargetChange {
  const steps = place(target.path ?? '');
  const name = [...steps].reverse().find((step) => !/^\d+$/.test(step)) ?? target.name ?? '';
  const hide = (data: Data): Data => (hidden ? CONCEALED : withoutSecrets(data, name));
  const { expected } = target;
  return {
    ...target,
    ...concealedSides(target, hide),
    ...(expected !== undefined && { expected: hide(expected) }),
  };
}
