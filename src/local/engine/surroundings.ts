import type { AwsEnvironment, ReadNested, StackOutputName, StackSource } from '../../plan/stack-source';
import { callerIn } from '../protocol/caller';
import { zonesOf } from '../resources/network';
import { publicParameter } from '../resources/public-parameters';
import type { StackDeployment, StackRecord } from '../state/records';
import { regionKey } from '../state/region-key';
import { TemplateUrlError } from '../storage/template-url';
import type { World } from './world';

type Home = Pick<StackRecord, 'accountId' | 'region'>;

/** The values that templates can look up in the account and region of a stack. */
export function surroundingsOf(
  world: World,
  home: Home,
  notificationArns: readonly string[],
  imported: (name: string) => void = () => undefined,
): AwsEnvironment {
  const { accountId, region, partition, urlSuffix } = callerIn(home.accountId, home.region);
  return {
    accountId,
    region,
    partition,
    urlSuffix,
    notificationArns,
    zones: zonesOf,
    exported: (name) => {
      imported(name);
      return exportNamed(world, home, name)?.value;
    },
    stackOutput: (of) => stackOutput(world, home, of),
    ssmParameter: (name) => ssmParameter(world, home, name),
  };
}

export interface Export {
  readonly name: string;
  readonly value: string;
  readonly stackId: string;
  readonly stackName: string;
}

export function exportsIn(world: World, home: Home): Export[] {
  return world.store
    .list('stacks', regionKey(home))
    .filter(({ status }) => status !== 'DELETE_COMPLETE')
    .flatMap(({ stackId, stackName, outputs }) =>
      outputs.flatMap(({ exportName, value }) =>
        exportName === undefined ? [] : [{ name: exportName, value, stackId, stackName }],
      ),
    );
}

function exportNamed(world: World, home: Home, name: string): Export | undefined {
  return exportsIn(world, home).find((each) => each.name === name);
}

/** An output of a stack in any Region. The role of another account can be assumed without a policy here. */
function stackOutput(
  world: World,
  home: Home,
  { stackName, outputName, region = home.region, roleArn }: StackOutputName,
): string | undefined {
  const accountId = roleArn?.split(':')[4] ?? home.accountId;
  const stack = world.store
    .list('stacks', regionKey({ accountId, region }))
    .find((each) => each.stackName === stackName && each.status !== 'DELETE_COMPLETE');
  return stack?.outputs.find(({ key }) => key === outputName)?.value;
}

/** Stacks that import a name. */
export function importersOf(world: World, home: Home, name: string): StackRecord[] {
  return world.store
    .list('stacks', regionKey(home))
    .filter(({ status, imports }) => status !== 'DELETE_COMPLETE' && imports.includes(name));
}

/** An SSM parameter that a stack of this region created, or a public one of AWS. */
function ssmParameter(world: World, home: Home, name: string): string | undefined {
  for (const stack of world.store.list('stacks', regionKey(home)))
    for (const resource of world.store.list('resources', stack.stackId))
      if (
        resource.type === 'AWS::SSM::Parameter' &&
        resource.physicalId === name &&
        !/^DELETE/.test(resource.status)
      )
        return String(resource.properties.Value ?? '');
  return publicParameter(name, home.region);
}

/** The behavior if a nested template cannot be read. `silently` ignores it, as AWS does until the deployment. */
type Reading = 'strictly' | 'silently';

export function sourceOf(
  world: World,
  deployment: StackDeployment,
  home: Home,
  reading: Reading = 'silently',
): StackSource {
  return {
    template: world.templates.data(deployment.template),
    parameters: { ...deployment.parameters },
    tags: deployment.tags,
    read: readNested(world, home, reading),
  };
}

function readNested(world: World, home: Home, reading: Reading): ReadNested {
  const read: ReadNested = (url) => {
    try {
      const text = world.objects.fetchTemplate(url, home.region);
      return { template: world.templates.data(world.templates.keep(text)), read };
    } catch (error) {
      if (reading === 'silently' && error instanceof TemplateUrlError) return undefined;
      throw error;
    }
  };
  return read;
}
