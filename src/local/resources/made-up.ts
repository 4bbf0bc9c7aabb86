import { createHash } from 'node:crypto';
import type { Resource } from './resource';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Hexadecimal digits, up to 64, that follow from a seed. */
export function hex(seed: string, length: number): string {
  return createHash('sha256').update(seed).digest('hex').slice(0, length);
}

export function decimal(seed: string, length: number): string {
  return [...createHash('sha256').update(seed).digest().subarray(0, length)]
    .map((byte) => byte % 10)
    .join('');
}

/** Letters and digits, up to 32, as AWS appends them to names. */
export function letters(seed: string, length: number): string {
  const bytes = createHash('sha256').update(seed).digest().subarray(0, length);
  return [...bytes].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

export function uuid(seed: string): string {
  const digits = hex(seed, 32);
  return [0, 8, 12, 16, 20]
    .map((start, index, starts) => digits.slice(start, starts[index + 1] ?? 32))
    .join('-');
}

interface Limit {
  readonly length?: number;
  readonly lowerCase?: true;
  readonly hyphens?: false;
}

/** Maximum lengths of names below 64, and services that require lower case or refuse hyphens. */
const LIMITS: Readonly<Record<string, Limit>> = {
  'AWS::ElasticLoadBalancingV2::LoadBalancer': { length: 32 },
  'AWS::ElasticLoadBalancingV2::TargetGroup': { length: 32 },
  'AWS::ElasticLoadBalancing::LoadBalancer': { length: 32 },
  'AWS::S3::Bucket': { length: 63, lowerCase: true },
  'AWS::ECR::Repository': { lowerCase: true },
  'AWS::RDS::DBInstance': { length: 63, lowerCase: true },
  'AWS::RDS::DBCluster': { length: 63, lowerCase: true },
  'AWS::RDS::DBSubnetGroup': { lowerCase: true },
  'AWS::RDS::DBParameterGroup': { lowerCase: true },
  'AWS::ElastiCache::ReplicationGroup': { length: 40, lowerCase: true },
  'AWS::OpenSearchService::Domain': { length: 28, lowerCase: true },
  'AWS::Signer::SigningProfile': { hyphens: false },
};

/** A name generated as CloudFormation does: `<stack>-<logical ID>-<random>`, cut to the longest name of the service. */
export function madeUpName({ type, stackName, logicalId, seed }: Resource): string {
  const suffix = letters(seed, 12);
  if (type === 'AWS::SSM::Parameter') return `CFN-${logicalId}-${suffix}`;
  const { length = 64, lowerCase, hyphens } = LIMITS[type] ?? {};
  const room = length - suffix.length - 2;
  const logical = logicalId.slice(0, Math.max(Math.ceil(room / 2), room - stackName.length));
  const name = `${stackName.slice(0, room - logical.length)}-${logical}-${suffix}`;
  if (hyphens === false) return name.replaceAll('-', '_');
  return lowerCase ? name.toLowerCase() : name;
}
