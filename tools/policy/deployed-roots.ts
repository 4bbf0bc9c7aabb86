import type { Deployment } from '../../src/template/deployment';
import { OutputReference } from '../../src/template/deployment';
import type { System } from '../../src/template/system';
import { type DeployedRoot, deployedOutputs } from './deployed-templates';

/** The stacks of all environments as they are deployed. Outputs that are parameters of other stacks have made-up values. */
export function deployedRoots(outFolder: string, systems: readonly System[]): readonly DeployedRoot[] {
  return systems
    .flatMap(({ environments }) => environments.flatMap(({ stacks }) => stacks))
    .map((deployment) => deployedRoot(outFolder, deployment));
}

export function deployedRoot(outFolder: string, deployment: Deployment): DeployedRoot {
  const { stackName, region, stack, parameters } = deployment;
  const value = (given: string | OutputReference): string =>
    given instanceof OutputReference
      ? String(deployedOutputs(outFolder, deployedRoot(outFolder, given.deployment))[given.output])
      : given;
  return {
    name: stackName,
    stackName,
    region,
    template: `${stack.model.name}.yaml`,
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, given]) => [name, value(given)])),
  };
}

/** What environments can turn on. Roots ignore parameters of others. */
const OPTIONS = { ImageTag: 'v1', Waf: 'block', DatabaseEnabled: 'true', ObservabilityEnabled: 'true' };

/** The same root with all that an environment can turn on. */
export function complete(root: DeployedRoot): DeployedRoot {
  return { ...root, parameters: { ...root.parameters, ...OPTIONS } };
}
