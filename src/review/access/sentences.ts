import { type Data, isObject } from '../../document/data';
import { KNOWN_AFTER_APPLY } from '../../plan/change-tree';
import type { AccessFact } from '../model';
import { legible } from '../words';
import { plainName, some, started } from './names';
import { ALL_BUT, type Single } from './statements';

export type Modal = 'can now' | 'can no longer' | 'is no longer denied' | 'is now denied';

/** Whether the same access with a condition is the previous or the new state. */
const WHEN: Readonly<Record<Modal, string>> = {
  'can now': 'previously',
  'can no longer': 'now',
  'is no longer denied': 'now',
  'is now denied': 'previously',
};

/** Sentences for single grants. Grants that differ in one respect share a sentence. */
export function factsOf(singles: readonly Single[], modal: Modal): AccessFact[] {
  return grouped(singles).map(({ principals, actions, resources, first }) => ({
    sentence: sentence(principals, actions, resources, first, modal),
    alarming:
      modal === 'can now' || modal === 'is no longer denied'
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
  const what = actionsInWords(actions);
  const on = some(resources.map((resource) => resourceInWords(resource, kind)));
  const other = elsewhere === undefined ? '' : `, ${WHEN[modal]} only ${conditionInWords(elsewhere)}`;
  const tail = `${condition === '' ? '' : ` ${conditionInWords(condition)}`}${other}`;
  const denial = modal.endsWith('denied');
  if (kind === 'trust' && actions.every((action) => /^sts:AssumeRole/i.test(action)))
    return `${started(who)} ${verb(modal, who)} ${denial ? 'assuming' : 'assume'} the role ${on}${tail}.`;
  const through = kind === 'endpoint' ? 'through' : 'on';
  return `${started(who)} ${verb(modal, who)} ${denial ? '' : 'perform '}${what} ${through} ${on}${tail}.`;
}

/** `are` for several principals. */
function verb(modal: Modal, who: string): string {
  return /^(identities|principals)\b| and /.test(who) ? modal.replace(/^is /, 'are ') : modal;
}

function actionsInWords(actions: readonly string[]): string {
  return some(
    actions.map((action) => {
      if (action === '*') return 'all actions';
      return action.startsWith(ALL_BUT)
        ? `all actions except ${legible(action.slice(ALL_BUT.length))}`
        : legible(action);
    }),
  );
}

function resourceInWords(resource: string, kind: Single['kind']): string {
  if (resource === '*') return kind === 'identity' ? 'all resources' : 'the resource';
  if (resource.startsWith(ALL_BUT)) return `all resources except ${legible(resource.slice(ALL_BUT.length))}`;
  return resource === KNOWN_AFTER_APPLY ? 'a resource known after apply' : plainName(resource);
}

function principalInWords(principal: string): string {
  if (principal === '*') return 'anyone';
  if (principal.startsWith(ALL_BUT)) return `anyone except ${legible(principal.slice(ALL_BUT.length))}`;
  const [, kind, name] = /^(AWS|Service|Federated|CanonicalUser):(.*)$/s.exec(principal) ?? [];
  if (kind === undefined || name === undefined) return plainName(principal);
  if (kind === 'Service') return `the service ${legible(name)}`;
  if (kind === 'Federated') return `identities from the provider ${plainName(name)}`;
  if (kind === 'CanonicalUser') return `the account with the canonical ID ${legible(name)}`;
  if (name === KNOWN_AFTER_APPLY) return 'a principal known after apply';
  const account = /^arn:[^:]*:iam::(.+):root$/.exec(name)?.[1] ?? (/^\d{12}$/.test(name) ? name : undefined);
  if (account === '${AWS::AccountId}') return 'this account';
  return account === undefined ? plainName(name) : `the account ${plainName(account)}`;
}

function conditionInWords(condition: string): string {
  const data = JSON.parse(condition) as Data;
  const parts = pairs(data).flatMap(([operator, keys]) =>
    isObject(keys)
      ? pairs(keys).map(([key, value]) => testInWords(operator, key, [value].flat().map(plainText)))
      : [`${operator} ${plainText(keys)}`],
  );
  return legible(`if ${parts.join(' and ') || condition}`);
}

/** IAM's condition operators, case-insensitive; others are shown as they are. */
const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['bool', 'is'],
  ['stringequals', 'is'],
  ['stringnotequals', 'is not'],
  ['stringlike', 'matches'],
  ['stringnotlike', 'does not match'],
  ['numericequals', 'is'],
  ['numericlessthan', 'is less than'],
  ['numericlessthanequals', 'is at most'],
  ['numericgreaterthan', 'is greater than'],
  ['numericgreaterthanequals', 'is at least'],
  ['dategreaterthan', 'is after'],
  ['datelessthan', 'is before'],
  ['ipaddress', 'is in'],
  ['notipaddress', 'is not in'],
  ['arnequals', 'matches'],
  ['arnlike', 'matches'],
  ['arnnotequals', 'does not match'],
  ['arnnotlike', 'does not match'],
]);

function testInWords(operator: string, key: string, values: readonly string[]): string {
  const alternatives = values.join(' or ');
  if (/^null$/i.test(operator)) return `${key} is ${alternatives === 'true' ? 'absent' : 'present'}`;
  return `${key} ${OPERATORS.get(operator.toLowerCase()) ?? operator} ${alternatives}`;
}

function pairs(data: Data): [string, Data][] {
  return isObject(data) ? Object.entries(data) : [];
}

function plainText(data: Data): string {
  return typeof data === 'string' ? data : JSON.stringify(data);
}

/** Access for everyone, to everything, or to permissions and roles. */
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
