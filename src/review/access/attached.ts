import { type Data, type DataObject, entry } from '../../document/data';
import type { AccessChange, AccessFact } from '../model';
import type { Holder } from './documents';
import { plainName } from './names';

/** Access granted by a name: managed policies, permissions boundaries, group members, permissions to invoke a function. */
export function listFacts(
  { type, logicalId }: Holder,
  before: DataObject | undefined,
  after: DataObject | undefined,
): AccessChange {
  const [now, then] = [statementsOn(type, logicalId, before), statementsOn(type, logicalId, after)];
  const facts = (from: readonly Statement[], by: readonly Statement[], positive: boolean): AccessFact[] =>
    from
      .filter(({ yes }) => !by.some((other) => other.yes === yes))
      .map(({ yes, no, alarming }) => ({ sentence: positive ? yes : no, alarming: positive && alarming }));
  return {
    widened: [...facts(then, now, true), ...boundaryFacts('removed from', type, logicalId, before, after)],
    narrowed: [...facts(now, then, false), ...boundaryFacts('set on', type, logicalId, after, before)],
  };
}

/** A fact about a resource, in words for when it starts and for when it ends. */
interface Statement {
  readonly yes: string;
  readonly no: string;
  readonly alarming: boolean;
}

function statementsOn(type: string, logicalId: string, properties: DataObject | undefined): Statement[] {
  if (!properties) return [];
  if (type === 'AWS::Lambda::Permission') return [permission(logicalId, properties)];
  if (type === 'AWS::SSO::Assignment') return [assignment(properties)];
  if (type === 'AWS::IAM::UserToGroupAddition')
    return names(properties, 'Users').map((user) => membership(user, text(properties, 'GroupName')));
  const noun = HOLDERS[type];
  if (noun === undefined) return [];
  const who = `${noun} ${logicalId}`;
  const attached = ['ManagedPolicyArns', 'ManagedPolicies'].flatMap((key) => names(properties, key));
  return [
    ...attached.map((arn) => ({
      ...both(`The managed policy ${policyName(arn)}`, 'is attached to', 'is detached from', `the ${who}`),
      alarming: /\/(AdministratorAccess|PowerUserAccess|IAMFullAccess)$/.test(arn),
    })),
    ...(type === 'AWS::IAM::User'
      ? names(properties, 'Groups').map((group) => membership(logicalId, group))
      : []),
  ];
}

const HOLDERS: Readonly<Record<string, string>> = {
  'AWS::IAM::Role': 'role',
  'AWS::IAM::User': 'user',
  'AWS::IAM::Group': 'group',
  'AWS::SSO::PermissionSet': 'permission set',
};

function membership(user: string, group: string): Statement {
  return both(`The user ${user}`, 'is added to', 'is removed from', `the group ${group}`);
}

function both(subject: string, begins: string, ends: string, object: string): Statement {
  return { yes: `${subject} ${begins} ${object}.`, no: `${subject} ${ends} ${object}.`, alarming: false };
}

function permission(logicalId: string, properties: DataObject): Statement {
  const principal = text(properties, 'Principal');
  const narrowing = ['SourceArn', 'SourceAccount', 'PrincipalOrgID'].filter(
    (key) => entry(properties, key) !== undefined,
  );
  const who = principal === '*' ? 'Anyone' : principal || 'An unspecified principal';
  const limits = narrowing.map((key) => `${key} is ${text(properties, key)}`).join(' and ');
  const rest = `perform ${text(properties, 'Action')} on ${text(properties, 'FunctionName') || logicalId}${limits && ` if ${limits}`}.`;
  return {
    yes: `${who} can now ${rest}`,
    no: `${who} can no longer ${rest}`,
    alarming: principal === '*' && narrowing.length === 0,
  };
}

function assignment(properties: DataObject): Statement {
  const who = `the ${text(properties, 'PrincipalType').toLowerCase()} ${text(properties, 'PrincipalId')}`;
  const set = `The permission set ${text(properties, 'PermissionSetArn')}`;
  return both(
    set,
    'is assigned to',
    'is no longer assigned to',
    `${who} in account ${text(properties, 'TargetId')}`,
  );
}

/** A permissions boundary that one side has and the other doesn't: without it, more may be possible. */
function boundaryFacts(
  change: 'removed from' | 'set on',
  type: string,
  logicalId: string,
  before: DataObject | undefined,
  after: DataObject | undefined,
): AccessFact[] {
  const [was, is] = [entry(before, 'PermissionsBoundary'), entry(after, 'PermissionsBoundary')];
  if (!before || !after || was === undefined || JSON.stringify(was) === JSON.stringify(is)) return [];
  const noun = HOLDERS[type];
  if (noun === undefined) return [];
  return [
    {
      sentence: `The permissions boundary ${policyName(shown(was))} is ${change} the ${noun} ${logicalId}.`,
      alarming: change === 'removed from' && is === undefined,
    },
  ];
}

function names(properties: DataObject, key: string): string[] {
  const value = entry(properties, key);
  return Array.isArray(value) ? value.map(shown) : [];
}

function text(properties: DataObject, key: string): string {
  const value = entry(properties, key);
  return value === undefined ? '' : shown(value);
}

function shown(value: Data): string {
  return plainName(typeof value === 'string' ? value : JSON.stringify(value));
}

/** The name of an AWS managed policy, or the ARN of a customer managed one. */
function policyName(arn: string): string {
  return /^arn:[^:]*:iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1] ?? plainName(arn);
}
