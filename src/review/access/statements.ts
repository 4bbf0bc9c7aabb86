import { type Data, entry, isObject } from '../../document/data';
import { canonical } from '../diff/value';
import type { PolicyDocument, PolicyKind } from './documents';

/** One statement of a policy, with single values as lists. */
export interface Grant {
  readonly kind: PolicyKind;
  readonly effect: 'Allow' | 'Deny';
  readonly principals: readonly string[];
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** As JSON with sorted keys; empty where there is none. */
  readonly condition: string;
}

/** A grant of one action on one resource to one principal. */
export interface Single {
  readonly kind: PolicyKind;
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  readonly condition: string;
  /** The condition under which the other side has the same grant. */
  readonly elsewhere?: string;
}

/** The prefix of a NotAction, NotResource or NotPrincipal list. */
export const ALL_BUT = 'all but ';

export function grantsOf({ kind, subjects, data }: PolicyDocument): Grant[] {
  return listOf(entry(data, 'Statement')).flatMap((statement) => {
    if (!isObject(statement)) return [];
    const resources = textsOf(statement, 'Resource', 'NotResource');
    const principals = kind === 'identity' ? subjects : principalsOf(statement);
    return [
      {
        kind,
        effect: entry(statement, 'Effect') === 'Deny' ? 'Deny' : 'Allow',
        principals,
        actions: textsOf(statement, 'Action', 'NotAction'),
        // A trust policy has no resource, and in a resource policy * is the resource itself.
        resources:
          kind === 'identity'
            ? resources
            : resources.length === 0 || resources.includes('*')
              ? subjects
              : resources,
        condition: conditionOf(statement),
      },
    ];
  });
}

/** Larger statements are compared as a whole, because comparing each pair takes quadratic time. */
const MOST_SINGLES = 20_000;

/** The single grants in `from` that no grant in `by` covers. */
export function lost(from: readonly Grant[], by: readonly Grant[]): Single[] {
  return from.flatMap((grant) => {
    const { principals, actions, resources } = grant;
    const singles = principals.length * actions.length * resources.length;
    if (singles * Math.max(1, by.length) > MOST_SINGLES)
      return by.some((other) => JSON.stringify(other) === JSON.stringify(grant)) ? [] : whole(grant);
    return singlesOf(grant)
      .filter((single) => !by.some((other) => covers(other, single)))
      .map((single) => {
        const bound = by.find((other) => covers({ ...other, condition: '' }, single));
        return bound ? { ...single, elsewhere: bound.condition } : single;
      });
  });
}

function singlesOf({ kind, principals, actions, resources, condition }: Grant): Single[] {
  return principals.flatMap((principal) =>
    actions.flatMap((action) =>
      resources.map((resource) => ({ kind, principal, action, resource, condition })),
    ),
  );
}

function whole({ kind, principals, actions, resources, condition }: Grant): Single[] {
  const [principal = '', action = '', resource = ''] = [principals, actions, resources].map((items) =>
    items.length === 1 ? items[0] : `${items[0]} and ${items.length - 1} more`,
  );
  return [{ kind, principal, action, resource, condition }];
}

function covers(grant: Grant, single: Single): boolean {
  return (
    grant.kind === single.kind &&
    (grant.condition === '' || grant.condition === single.condition) &&
    grant.principals.some((one) => one === single.principal || one === '*') &&
    grant.actions.some((one) => includes(one.toLowerCase(), single.action.toLowerCase())) &&
    grant.resources.some((one) => includes(one, single.resource))
  );
}

/** Whether an IAM pattern matches everything that another pattern matches. */
export function includes(pattern: string, other: string): boolean {
  if (pattern === other || pattern === '*') return true;
  if (pattern.startsWith(ALL_BUT) || other.startsWith(ALL_BUT) || !/[*?]/.test(pattern)) return false;
  return matches(pattern, other);
}

/** `*` matches anything, `?` any character except a `*` of the other pattern. */
function matches(pattern: string, text: string): boolean {
  let [at, star, resume] = [0, -1, 0];
  let index = 0;
  while (index < text.length) {
    const [wanted, found] = [pattern[at], text[index]];
    if (wanted === '*') {
      [star, resume] = [at, index];
      at += 1;
    } else if (wanted === found || (wanted === '?' && found !== '*')) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      resume += 1;
      [at, index] = [star + 1, resume];
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}

function conditionOf(statement: Data): string {
  const condition = entry(statement, 'Condition');
  return condition === undefined ? '' : canonical(condition);
}

function principalsOf(statement: Data): string[] {
  const not = entry(statement, 'NotPrincipal');
  if (not !== undefined) return [`${ALL_BUT}${namedPrincipals(not).join(', ')}`];
  return namedPrincipals(entry(statement, 'Principal'));
}

function namedPrincipals(principal: Data | undefined): string[] {
  if (!isObject(principal)) return texts(principal);
  return Object.entries(principal).flatMap(([kind, names]) =>
    texts(names).map((name) => (name === '*' ? '*' : `${kind}:${name}`)),
  );
}

function textsOf(statement: Data, key: string, notKey: string): string[] {
  const not = entry(statement, notKey);
  return not === undefined ? texts(entry(statement, key)) : [`${ALL_BUT}${texts(not).join(', ')}`];
}

function texts(data: Data | undefined): string[] {
  return listOf(data).map((item) => (typeof item === 'string' ? item : canonical(item)));
}

function listOf(data: Data | undefined): Data[] {
  if (data === undefined) return [];
  return Array.isArray(data) ? data : [data];
}
