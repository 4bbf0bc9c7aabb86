import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { specFolder } from './project-folder';

/** An action as AWS's service authorization reference describes it. */
export interface IamAction {
  readonly name: string;
  /** Resource types on which the action must be allowed, all of them. */
  readonly required: readonly string[];
  /** Resource types that the action supports besides. Without either list, the action supports only `*`. */
  readonly optional: readonly string[];
  /** Condition keys of the action and of its resource types; `${...}` and `<...>` are placeholders. */
  readonly keys: readonly string[];
}

export interface IamService {
  readonly prefix: string;
  /** By lowercase name, because IAM ignores case. */
  readonly actions: ReadonlyMap<string, IamAction>;
  /** ARN formats by resource type. */
  readonly arns: Readonly<Record<string, string>>;
}

/** The generated file of a service. Lists are joined by spaces; optional resource types end with `?`. */
export interface IamServiceFile {
  readonly arns: Readonly<Record<string, string>>;
  readonly actions: Readonly<Record<string, readonly [resourceTypes: string, keys: string]>>;
}

const folder = join(specFolder, 'generated', 'iam');
const known = new Map<string, IamService | undefined>();

/** The IAM actions and resource types of a service, such as `s3`. */
export function iamService(prefix: string): IamService | undefined {
  const lower = prefix.toLowerCase();
  if (!known.has(lower)) known.set(lower, read(lower));
  return known.get(lower);
}

function read(prefix: string): IamService | undefined {
  const file = join(folder, `${prefix}.json`);
  if (!/^[a-z0-9-]+$/.test(prefix) || !existsSync(file)) return undefined;
  const { arns, actions }: IamServiceFile = JSON.parse(readFileSync(file, 'utf8'));
  const decoded = Object.entries(actions).map(([name, [types, keys]]) => {
    const all = words(types);
    const optional = all.filter((type) => type.endsWith('?')).map((type) => type.slice(0, -1));
    const required = all.filter((type) => !type.endsWith('?'));
    return [name.toLowerCase(), { name, required, optional, keys: words(keys) }] as const;
  });
  return { prefix, arns, actions: new Map(decoded) };
}

/** The prefixes of all services. */
export function iamServices(): readonly string[] {
  return list('iam-services');
}

/** Condition keys that do not belong to a service, such as `aws:SourceArn`. */
export function iamGlobalKeys(): readonly string[] {
  return list('iam-global-keys');
}

function list(name: string): readonly string[] {
  return JSON.parse(readFileSync(join(specFolder, 'generated', `${name}.json`), 'utf8'));
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
