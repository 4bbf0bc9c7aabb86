import type { Text } from '../spec/values';
import { sub } from './sub';

/** A plaintext parameter of Parameter Store, which CloudFormation reads at deployment. */
export function ssm(name: string, version?: number): string {
  return resolve('ssm', name, version);
}

/** A SecureString of Parameter Store. AWS supports it in a few properties only. */
export function ssmSecure(name: string, version?: number): string {
  return resolve('ssm-secure', name, version);
}

export interface SecretPart {
  /** A key of the secret's JSON. @default the whole secret */
  readonly key?: string;
  readonly versionStage?: string;
  readonly versionId?: string;
}

/** A secret of Secrets Manager, by name or ARN. The template doesn't contain the value. */
export function secret(
  id: Text,
  { key = '', versionStage = '', versionId = '' }: SecretPart = {},
): Text<'*'> {
  const tail = [':SecretString', key, versionStage, versionId].join(':').replace(/^:/, '').replace(/:+$/, '');
  return typeof id === 'string'
    ? `{{resolve:secretsmanager:${id}:${tail}}}`
    : sub`{{resolve:secretsmanager:${id}:${tail}}}`;
}

function resolve(service: string, name: string, version: number | undefined): string {
  return `{{resolve:${service}:${name}${version === undefined ? '' : `:${version}`}}}`;
}
