import { type Data, type DataObject, entry, isObject } from '../../validate/data';
import { plainName } from './names';

export interface Holder {
  readonly type: string;
  readonly logicalId: string;
}

/** `identity`: says what its holders may do. `trust`: who may act as a role. `resource`: who may use a resource. */
export type PolicyKind = 'identity' | 'trust' | 'resource';

export interface PolicyDocument {
  readonly kind: PolicyKind;
  /** Of an identity policy, those who hold it; else the resource that it guards. */
  readonly subjects: readonly string[];
  readonly data: DataObject;
}

/** Limits for others, or templates of policies: what they allow is granted to nobody by them. */
const NO_GRANTS: ReadonlySet<string> = new Set(['AWS::Organizations::Policy', 'AWS::IAM::InstanceProfile']);

/** Every policy that is written out in a resource's properties, be it as an object or as JSON text. */
export function documentsIn({ type, logicalId }: Holder, properties: DataObject): PolicyDocument[] {
  if (NO_GRANTS.has(type)) return [];
  const identity = isIdentity(type);
  const subjects = identity ? holders(type, logicalId, properties) : [logicalId];
  return Object.entries(properties).flatMap(([name, value]) =>
    policiesIn(value).map((data): PolicyDocument => {
      if (/^AssumeRolePolicy/.test(name)) return { kind: 'trust', subjects: [logicalId], data };
      return { kind: identity ? 'identity' : 'resource', subjects, data };
    }),
  );
}

function isIdentity(type: string): boolean {
  return /^AWS::(IAM|Serverless)::/.test(type) || type === 'AWS::SSO::PermissionSet';
}

/** IAM's lists of policies hold each document in an object with a name. */
function policiesIn(value: Data): DataObject[] {
  if (Array.isArray(value)) return value.flatMap(policiesIn);
  const data = typeof value === 'string' ? parsed(value) : value;
  if (!isObject(data)) return [];
  if (entry(data, 'Statement') !== undefined) return [data];
  const inner = entry(data, 'PolicyDocument');
  return inner === undefined ? [] : policiesIn(inner);
}

function parsed(text: string): Data | undefined {
  if (!/^\s*\{.*"Statement"/s.test(text)) return undefined;
  try {
    return JSON.parse(text) as Data;
  } catch {
    return undefined;
  }
}

const LISTS = [
  ['Roles', 'the role'],
  ['Users', 'the user'],
  ['Groups', 'the group'],
  ['RoleName', 'the role'],
  ['UserName', 'the user'],
  ['GroupName', 'the group'],
] as const;

const OWN: Readonly<Record<string, string>> = {
  'AWS::IAM::Role': 'the role',
  'AWS::IAM::User': 'the user',
  'AWS::IAM::Group': 'the group',
  'AWS::Serverless::Function': 'the role of the function',
  'AWS::Serverless::StateMachine': 'the role of the state machine',
  'AWS::SSO::PermissionSet': 'whoever has the permission set',
};

function holders(type: string, logicalId: string, properties: DataObject): string[] {
  const own = OWN[type];
  if (own !== undefined) return [`${own} ${logicalId}`];
  const named = LISTS.flatMap(([key, noun]) => {
    const value = entry(properties, key);
    const names = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return names.flatMap((name) => (typeof name === 'string' ? [`${noun} ${plainName(name)}`] : []));
  });
  return named.length > 0 ? named : [`whoever gets the policy ${logicalId}`];
}
