import { type Data, type DataObject, entry } from '../../document/data';
import type { AccessChange, AccessFact } from '../model';
import type { Holder } from './documents';
import { plainName } from './names';

/** Access that is given by naming something: policies attached, bounds, group members, permissions to call a function. */
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
    widened: [...facts(then, now, true), ...unbounded(type, logicalId, before, after)],
    narrowed: [...facts(now, then, false), ...unbounded(type, logicalId, after, before).map(bounded)],
  };
}

/** Something that holds of a resource, in words for when it begins and for when it ends. */
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
    return names(properties, 'Users').map((user) =>
      both(`user ${user}`, 'joins', 'leaves', `the group ${text(properties, 'GroupName')}`),
    );
  const noun = HOLDERS[type];
  if (noun === undefined) return [];
  const who = `${noun} ${logicalId}`;
  const attached = ['ManagedPolicyArns', 'ManagedPolicies'].flatMap((key) => names(properties, key));
  return [
    ...attached.map((arn) => ({
      ...both(who, 'gets', 'loses', `the managed policy ${policyName(arn)}`),
      alarming: /\/(AdministratorAccess|PowerUserAccess|IAMFullAccess)$/.test(arn),
    })),
    ...(type === 'AWS::IAM::User'
      ? names(properties, 'Groups').map((group) => both(who, 'joins', 'leaves', `the group ${group}`))
      : []),
  ];
}

const HOLDERS: Readonly<Record<string, string>> = {
  'AWS::IAM::Role': 'role',
  'AWS::IAM::User': 'user',
  'AWS::IAM::Group': 'group',
  'AWS::SSO::PermissionSet': 'permission set',
};

function both(who: string, begins: string, ends: string, what: string): Statement {
  return { yes: `The ${who} ${begins} ${what}.`, no: `The ${who} ${ends} ${what}.`, alarming: false };
}

function permission(logicalId: string, properties: DataObject): Statement {
  const principal = text(properties, 'Principal');
  const narrowing = ['SourceArn', 'SourceAccount', 'PrincipalOrgID'].filter(
    (key) => entry(properties, key) !== undefined,
  );
  const who = principal === '*' ? 'Anyone' : principal || 'Somebody';
  const limits = narrowing.map((key) => `${key} ${text(properties, key)}`).join(', ');
  const rest = `do ${text(properties, 'Action')} on ${text(properties, 'FunctionName') || logicalId}${limits && `, if ${limits}`}.`;
  return {
    yes: `${who} may now ${rest}`,
    no: `${who} may no longer ${rest}`,
    alarming: principal === '*' && narrowing.length === 0,
  };
}

function assignment(properties: DataObject): Statement {
  const who = `${text(properties, 'PrincipalType').toLowerCase()} ${text(properties, 'PrincipalId')}`;
  const what = `the permission set ${text(properties, 'PermissionSetArn')} in ${text(properties, 'TargetId')}`;
  return both(who, 'gets', 'loses', what);
}

/** A permissions boundary that goes, or that is another one: what it kept out may be possible now. */
function unbounded(
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
      sentence: `The ${noun} ${logicalId} is no longer bounded by ${policyName(shown(was))}.`,
      alarming: is === undefined,
    },
  ];
}

function bounded({ sentence }: AccessFact): AccessFact {
  return { sentence: sentence.replace('is no longer bounded', 'is now bounded'), alarming: false };
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

/** AWS's own policies go by their name; those of an account by their whole ARN. */
function policyName(arn: string): string {
  return /^arn:[^:]*:iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1] ?? plainName(arn);
}
