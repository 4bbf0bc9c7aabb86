import { type Data, type DataObject, entry, isObject } from '../../document/data';
import { named } from './names';

export interface Holder {
  readonly type: string;
  readonly logicalId: string;
}

/**
 * `identity`: says what its holders may do. `trust`: who may act as a role. `resource`: who may use a resource. `endpoint`:
 * what may pass a VPC endpoint, where others decide who may do it.
 */
export type PolicyKind = 'identity' | 'trust' | 'resource' | 'endpoint';

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
      return { kind: identity ? 'identity' : type === ENDPOINT ? 'endpoint' : 'resource', subjects, data };
    }),
  );
}

const ENDPOINT = 'AWS::EC2::VPCEndpoint';

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
  ['Roles', 'role'],
  ['Users', 'user'],
  ['Groups', 'group'],
  ['RoleName', 'role'],
  ['UserName', 'user'],
  ['GroupName', 'group'],
] as const;

const OWN: Readonly<Record<string, string>> = {
  'AWS::IAM::Role': 'role',
  'AWS::IAM::User': 'user',
  'AWS::IAM::Group': 'group',
  'AWS::Serverless::Function': 'role of the function',
  'AWS::Serverless::StateMachine': 'role of the state machine',
  'AWS::SSO::PermissionSet': 'holder of the permission set',
};

function holders(type: string, logicalId: string, properties: DataObject): string[] {
  const own = OWN[type];
  if (own !== undefined) return [named(own, logicalId)];
  const found = LISTS.flatMap(([key, noun]) => {
    const value = entry(properties, key);
    const names = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return names.flatMap((name) => (typeof name === 'string' ? [named(noun, name)] : []));
  });
  return found.length > 0 ? found : [`whoever gets the policy ${logicalId}`];
}
