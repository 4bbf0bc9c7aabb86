import { type Data, type DataObject, entry, isObject } from '../../document/data';
import { named } from './names';

export interface Holder {
  readonly type: string;
  readonly logicalId: string;
}

/**
 * `identity`: what its principals can do. `trust`: who can assume a role. `resource`: who can use a resource. `endpoint`:
 * what can pass a VPC endpoint.
 */
export type PolicyKind = 'identity' | 'trust' | 'resource' | 'endpoint';

export interface PolicyDocument {
  readonly kind: PolicyKind;
  /** The principals of an identity policy, or the resource of any other policy. */
  readonly subjects: readonly string[];
  readonly data: DataObject;
}

/** Types whose policies grant nothing by themselves. */
const NO_GRANTS: ReadonlySet<string> = new Set(['AWS::Organizations::Policy', 'AWS::IAM::InstanceProfile']);

/** Every policy document in a resource's properties, as an object or as JSON text. */
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

/** IAM's lists of policies wrap each document in an object with a name. */
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
  'AWS::SSO::PermissionSet': 'permission set',
};

function holders(type: string, logicalId: string, properties: DataObject): string[] {
  const own = OWN[type];
  if (own !== undefined) return [named(own, logicalId)];
  const found = LISTS.flatMap(([key, noun]) => {
    const value = entry(properties, key);
    const names = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return names.flatMap((name) => (typeof name === 'string' ? [named(noun, name)] : []));
  });
  return found.length > 0 ? found : [`principals with the policy ${logicalId}`];
}
