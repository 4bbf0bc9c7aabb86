import { type Data, isObject } from '../../document/data';
import { KNOWN_AFTER_APPLY } from '../../plan/change-tree';
import type { AccessFact } from '../model';
import { legible } from '../words';
import { plainName, some, started } from './names';
import { ALL_BUT, type Single } from './statements';

export type Modal = 'may now' | 'may no longer' | 'is no longer kept from' | 'is now kept from';

/** When the same held, or holds, under a condition. */
const WHEN: Readonly<Record<Modal, string>> = {
  'may now': 'before',
  'may no longer': 'now',
  'is no longer kept from': 'now',
  'is now kept from': 'before',
};

/** Sentences for single grants; those that differ in one thing only are told together. */
export function factsOf(singles: readonly Single[], modal: Modal): AccessFact[] {
  return grouped(singles).map(({ principals, actions, resources, first }) => ({
    sentence: sentence(principals, actions, resources, first, modal),
    alarming:
      modal.includes('now') || modal.includes('no longer kept')
        ? alarming(principals, actions, resources, first)
        : false,
  }));
}

interface Group {
  readonly first: Single;
  readonly principals: readonly string[];
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

function grouped(singles: readonly Single[]): Group[] {
  const byAction = merge(
    singles.map((first) => ({
      first,
      principals: [first.principal],
      actions: [first.action],
      resources: [first.resource],
    })),
    'actions',
  );
  return merge(merge(byAction, 'resources'), 'principals');
}

type Dimension = 'principals' | 'actions' | 'resources';

function merge(groups: readonly Group[], along: Dimension): Group[] {
  const merged = new Map<string, Group>();
  for (const group of groups) {
    const { first, principals, actions, resources } = group;
    const parts = { principals, actions, resources, [along]: [] };
    const key = JSON.stringify([first.kind, first.condition, first.elsewhere, parts]);
    const found = merged.get(key);
    merged.set(key, found ? { ...found, [along]: [...new Set([...found[along], ...group[along]])] } : group);
  }
  return [...merged.values()];
}

function sentence(
  principals: readonly string[],
  actions: readonly string[],
  resources: readonly string[],
  { kind, condition, elsewhere }: Single,
  modal: Modal,
): string {
  const who = some(principals.map((name) => (kind === 'identity' ? name : principalInWords(name))));
  const does = kept(modal) ? 'doing' : 'do';
  const what = actionsInWords(actions);
  const on = some(resources.map((resource) => resourceInWords(resource, kind)));
  const other = elsewhere === undefined ? '' : `; ${WHEN[modal]} only ${conditionInWords(elsewhere)}`;
  const tail = `${condition === '' ? '' : `, ${conditionInWords(condition)}`}${other}`;
  if (kind === 'trust' && actions.every((action) => /^sts:AssumeRole/i.test(action)))
    return `${started(who)} ${modal} ${kept(modal) ? 'acting' : 'act'} as the role ${on}${tail}.`;
  const through = kind === 'endpoint' ? 'through' : 'on';
  return `${started(who)} ${modal} ${does} ${what} ${through} ${on}${tail}.`;
}

function kept(modal: Modal): boolean {
  return modal.endsWith('from');
}

function actionsInWords(actions: readonly string[]): string {
  return some(
    actions.map((action) => {
      if (action === '*') return 'everything';
      return action.startsWith(ALL_BUT)
        ? `everything but ${legible(action.slice(ALL_BUT.length))}`
        : legible(action);
    }),
  );
}

function resourceInWords(resource: string, kind: Single['kind']): string {
  if (resource === '*') return kind === 'identity' ? 'every resource' : 'it';
  if (resource.startsWith(ALL_BUT)) return `every resource but ${legible(resource.slice(ALL_BUT.length))}`;
  return resource === KNOWN_AFTER_APPLY ? 'a resource known after applying' : plainName(resource);
}

function principalInWords(principal: string): string {
  if (principal === '*') return 'anyone';
  if (principal.startsWith(ALL_BUT)) return `anyone but ${legible(principal.slice(ALL_BUT.length))}`;
  const [, kind, name] = /^(AWS|Service|Federated|CanonicalUser):(.*)$/s.exec(principal) ?? [];
  if (kind === undefined || name === undefined) return plainName(principal);
  if (kind === 'Service') return `the service ${legible(name)}`;
  if (kind === 'Federated') return `whoever ${plainName(name)} vouches for`;
  if (kind === 'CanonicalUser') return `the account with the canonical ID ${legible(name)}`;
  if (name === KNOWN_AFTER_APPLY) return 'somebody known after applying';
  const account = /^arn:[^:]*:iam::(.+):root$/.exec(name)?.[1] ?? (/^\d{12}$/.test(name) ? name : undefined);
  if (account === '${AWS::AccountId}') return 'this account';
  return account === undefined ? plainName(name) : `the account ${plainName(account)}`;
}

function conditionInWords(condition: string): string {
  const data = JSON.parse(condition) as Data;
  const parts = pairs(data).flatMap(([operator, keys]) =>
    isObject(keys)
      ? pairs(keys).map(([key, value]) => `${key} ${operator} ${[value].flat().map(plainText).join(' or ')}`)
      : [`${operator} ${plainText(keys)}`],
  );
  return legible(`if ${parts.join(' and ') || condition}`);
}

function pairs(data: Data): [string, Data][] {
  return isObject(data) ? Object.entries(data) : [];
}

function plainText(data: Data): string {
  return typeof data === 'string' ? data : JSON.stringify(data);
}

/** Everyone, everything, or handing on roles: what is worth reading before the others. */
function alarming(
  principals: readonly string[],
  actions: readonly string[],
  resources: readonly string[],
  { kind, condition }: Single,
): boolean {
  const everyone =
    (kind === 'trust' || kind === 'resource') &&
    condition === '' &&
    principals.some((name) => name === '*' || name.startsWith(ALL_BUT));
  const everything = actions.some((action) => action === '*' || action.startsWith(ALL_BUT));
  const broad =
    kind === 'identity' &&
    resources.includes('*') &&
    actions.some((action) => /^([A-Za-z0-9-]+:\*|iam:.*|sts:AssumeRole)$/i.test(action));
  const stranger = kind === 'trust' && principals.some((name) => /^AWS:.*\b\d{12}\b/.test(name));
  return everyone || stranger || (everything && kind === 'identity') || broad;
}
