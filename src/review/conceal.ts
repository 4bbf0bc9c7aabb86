import {
  CONCEALED,
  type ResourceChange,
  type ResourceContext,
  type StackChanges,
  type TargetChange,
  type ValueChange,
} from '../plan/change-tree';
import { type Data, entry, isObject } from '../validate/data';
import { at, place, withValue } from './places';

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
  return {
    name: change.name,
    ...(change.before !== undefined && { before: hide(change.before) }),
    ...(change.after !== undefined && { after: hide(change.after) }),
  };
}

function concealedChange(change: ResourceChange, secrets: ReadonlySet<string>): ResourceChange {
  const secret = change.targets.filter((target) => readsSecret(target, secrets));
  const before = change.before && concealedContext(change.before, secret);
  const after = change.after && concealedContext(change.after, secret);
  const isHidden = (target: TargetChange): boolean =>
    secret.includes(target) ||
    [before, after].some((context) => at(context, place(target.path ?? '')) === CONCEALED);
  return {
    ...change,
    targets: change.targets.map((target) => concealedTarget(target, isHidden(target))),
    ...(before && { before }),
    ...(after && { after }),
    ...(change.nested && { nested: conceal(change.nested, handedOn(secret)) }),
  };
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
  const { before, after, expected } = target;
  return {
    ...target,
    ...(before !== undefined && { before: hide(before) }),
    ...(after !== undefined && { after: hide(after) }),
    ...(expected !== undefined && { expected: hide(expected) }),
  };
}

/** Names of properties, variables and parameters that hold a secret itself, not its name or the place where it is kept. */
const SECRET_NAME =
  /(password|passwd|passphrase|secret_?string|secret_?key|secret_?access_?key|client_?secret|auth_?token|access_?token|oauth_?token|github_?token|private_?key|api_?key)$/i;
/** AWS's access keys, and private keys in PEM. */
const KEY = /\b(AKIA|ASIA)[A-Z2-7]{16}\b|-----BEGIN ([A-Z]+ )*PRIVATE KEY-----/;
/** No secret: a reference, a switch, a dynamic reference, or AWS's own words. */
const HARMLESS = /^(arn:|\/|true$|false$|\$\{[^}]*\}$|\{\{changeSet:)|\{\{resolve:/i;

function withoutSecrets(data: Data, name: string): Data {
  if (Array.isArray(data)) return data.map((item) => withoutSecrets(item, name));
  if (isObject(data)) return concealedObject(data);
  if (typeof data === 'string' && KEY.test(data)) return CONCEALED;
  if (!SECRET_NAME.test(name) || data === null || typeof data === 'boolean') return data;
  return data === '' || HARMLESS.test(String(data)) ? data : CONCEALED;
}

function concealedObject(data: { [key: string]: Data }): Data {
  // Environments of containers and builds are lists of names and values.
  const paired = entry(data, 'Name') ?? entry(data, 'Key') ?? entry(data, 'ParameterKey');
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      withoutSecrets(
        value,
        typeof paired === 'string' && (key === 'Value' || key === 'ParameterValue') ? paired : key,
      ),
    ]),
  );
}
