import { isValueObject, type Value } from '../../../src/plan/value';
import { deployedRoot } from '../../../tools/policy/deployed-roots';
import { type DeployedResource, deployedTemplates } from '../../../tools/policy/deployed-templates';
import { comentarios } from '../comentarios';

const roots = comentarios.environments.map(({ stacks: [stack] }) => deployedRoot('out', stack));

/**
 * Sizes of the instance types that environments use. Network interfaces: "Maximum IP addresses per network interface", Amazon
 * EC2 User Guide. CPU units are 1,024 per vCPU; memory is what "Amazon ECS container instance memory management" leaves after
 * the operating system and the agent, rounded down.
 */
const SIZES: Readonly<
  Record<string, { readonly cpu: number; readonly memory: number; readonly interfaces: number }>
> = {
  't3.small': { cpu: 2048, memory: 1800, interfaces: 3 },
  't3a.medium': { cpu: 2048, memory: 3700, interfaces: 3 },
  'm6a.large': { cpu: 2048, memory: 7500, interfaces: 3 },
  'm6i.large': { cpu: 2048, memory: 7500, interfaces: 3 },
};

describe.each(roots)('$name', (root) => {
  const templates = deployedTemplates('out', root);
  const resources = templates.flatMap(({ resources }) => Object.values(resources));
  const only = (type: string): Readonly<Record<string, Value>> => {
    const [found] = resources.filter((resource: DeployedResource) => resource.Type === type);
    if (!isValueObject(found?.Properties)) throw new Error(`there is no ${type}`);
    return found.Properties;
  };
  const task = only('AWS::ECS::TaskDefinition');
  const tasks = root.parameters.ImageTag === '' ? 0 : Number(maxTasks());
  function maxTasks(): Value | undefined {
    const [target] = resources.filter(({ Type }) => Type === 'AWS::ApplicationAutoScaling::ScalableTarget');
    return isValueObject(target?.Properties) ? target.Properties.MaxCapacity : root.parameters.MaxTasks;
  }

  test.each(instanceTypes())('the largest rolling deployment fits the nodes of type %s', (type) => {
    const size = SIZES[type];
    if (!size) throw new Error(`add ${type} to the table`);
    const perNode = Math.min(
      Math.floor(size.cpu / Number(task.Cpu)),
      Math.floor(size.memory / Number(task.Memory)),
      // Each task in the network mode awsvpc has an interface; the first one belongs to the node.
      size.interfaces - 1,
    );
    const nodes = Number(only('AWS::AutoScaling::AutoScalingGroup').MaxSize);
    // MaximumPercent of the deployment is 200.
    expect(2 * tasks).toBeLessThanOrEqual(perNode * nodes);
    expect(tasks).toBeGreaterThan(0);
  });

  function instanceTypes(): readonly string[] {
    return (root.parameters.InstanceTypes ?? 't3.small,t3a.medium').split(',');
  }
});

test('no stack name is the prefix of another, because the deployment role can change stacks with its prefix', () => {
  const names = roots.map(({ stackName }) => stackName);
  for (const name of names) expect(names.filter((other) => other.startsWith(name))).toEqual([name]);
});

test.each(roots)('the artifacts of $name are those of its own stack', ({ stackName, parameters }) => {
  for (const name of ['TemplateBucketName', 'DeploymentRoleArn', 'PermissionsBoundaryArn'])
    expect(parameters[name]).toMatch(new RegExp(`^/${stackName}/artifacts/`));
});
