import { entry } from '../src/document/data';
import { comentarios } from '../templates/comentarios';
import { actionsOf, compiled, deployed, field, list, referencesIn } from '../tools/testing/compiled';
import { cluster } from './cluster';

const given = { Name: 'shop-dev', VpcId: 'vpc-1', SubnetIds: 'subnet-1,subnet-2' };
const stack = deployed(cluster, given);

/** The resources that a resource is created after, and deleted before. */
function standsOn(logicalId: string): Set<string> {
  const resources = entry(compiled(cluster), 'Resources');
  const direct = referencesIn(entry(resources, logicalId)).filter((id) => entry(resources, id) !== undefined);
  return new Set(direct.flatMap((id) => [id, ...standsOn(id)]));
}

test('the association, the capacity provider, the group and the cluster are deleted in this order', () => {
  expect(standsOn('CapacityProviderAssociation')).toContain('CapacityProvider');
  expect(standsOn('CapacityProvider')).toContain('Nodes');
  expect(standsOn('Nodes')).toContain('Cluster');
  expect(standsOn('Cluster').size).toBe(0);
});

test('the node role is deleted after the nodes, which use it until then', () => {
  expect(standsOn('Nodes')).toContain('NodeRole');
});

test('nodes are drained before termination and not protected from it', () => {
  expect(stack.properties('CapacityProvider').AutoScalingGroupProvider).toMatchObject({
    ManagedTerminationProtection: 'DISABLED',
    ManagedDraining: 'ENABLED',
    ManagedScaling: { Status: 'ENABLED' },
  });
  expect(stack.properties('Nodes').NewInstancesProtectedFromScaleIn).toBe(false);
});

test('a deployment keeps the size of the group', () => {
  const group = stack.properties('Nodes');
  expect(group.DesiredCapacity).toBeUndefined();
  expect([group.MinSize, group.MaxSize].map(String)).toEqual(['2', '4']);
});

test('a new AMI replaces the nodes one at a time after each new node has joined', () => {
  const policy = stack.resources.Nodes?.node.UpdatePolicy;
  expect(entry(policy, 'AutoScalingRollingUpdate')).toMatchObject({
    MaxBatchSize: 1,
    WaitOnResourceSignals: true,
  });
  expect(entry(policy, 'AutoScalingReplacingUpdate')).toBeUndefined();
  const userData = JSON.stringify(entry(stack.resources.NodeTemplate?.node.Properties, 'LaunchTemplateData'));
  expect(userData).toContain('--resource Nodes');
});

test('nodes accept no inbound traffic and have no SSH key', () => {
  expect(stack.properties('NodeSecurityGroup').SecurityGroupIngress).toBeUndefined();
  expect(stack.ofType('AWS::EC2::SecurityGroupIngress')).toEqual({});
  expect(field(stack.properties('NodeTemplate').LaunchTemplateData, 'KeyName')).toBeUndefined();
});

test('instance metadata requires IMDSv2 and is not reachable from containers', () => {
  expect(field(stack.properties('NodeTemplate').LaunchTemplateData, 'MetadataOptions')).toMatchObject({
    HttpTokens: 'required',
    HttpPutResponseHopLimit: 1,
  });
});

test('disks are encrypted', () => {
  const [disk] = list(field(stack.properties('NodeTemplate').LaunchTemplateData, 'BlockDeviceMappings'));
  expect(field(disk, 'Ebs')).toMatchObject({ Encrypted: true, VolumeType: 'gp3' });
});

test('the node role allows the ECS agent and Session Manager only', () => {
  expect(actionsOf(stack, 'NodeRole')).toEqual([
    'ecs:DeregisterContainerInstance',
    'ecs:DescribeClusters',
    'ecs:DiscoverPollEndpoint',
    'ecs:Poll',
    'ecs:RegisterContainerInstance',
    'ecs:StartTelemetrySession',
    'ecs:SubmitAttachmentStateChanges',
    'ecs:SubmitContainerStateChange',
    'ecs:SubmitTaskStateChange',
    'ecs:UpdateContainerInstancesState',
    'ssm:UpdateInstanceInformation',
    'ssmmessages:CreateControlChannel',
    'ssmmessages:CreateDataChannel',
    'ssmmessages:OpenControlChannel',
    'ssmmessages:OpenDataChannel',
  ]);
});

test('a rule requires MaxNodes to be greater than MinNodes', () => {
  const rule = entry(entry(compiled(cluster), 'Rules'), 'RoomToRoll');
  expect(entry(rule, 'Assertions')).toMatchObject([
    { Assert: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'MinNodes' }, { Ref: 'MaxNodes' }] }] } },
  ]);
});

test('a root stack can pass the AMI, so that its change set shows a new one', () => {
  const image = (AmiId?: string) =>
    field(
      deployed(cluster, AmiId === undefined ? given : { ...given, AmiId }).properties('NodeTemplate')
        .LaunchTemplateData,
      'ImageId',
    );
  expect(image('ami-0123456789abcdef0')).toBe('ami-0123456789abcdef0');
  expect(image()).not.toBe('');
  const nested = entry(entry(entry(compiled(comentarios), 'Resources'), 'Cluster'), 'Properties');
  expect(entry(entry(nested, 'Parameters'), 'AmiId')).toEqual({ Ref: 'Ami' });
});

test('the launch template has the tag that limits who can change it', () => {
  const tags = (parameters: Record<string, string>) =>
    list(deployed(cluster, { ...given, ...parameters }).properties('NodeTemplate').TagSpecifications).flatMap(
      (each) => list(field(each, 'Tags')).map((tag) => [field(tag, 'Key'), field(tag, 'Value')]),
    );
  expect(tags({ Environment: 'dev' })).toEqual([
    ['Name', 'shop-dev-node'],
    ['environment', 'dev'],
  ]);
  expect(tags({})).toEqual([['Name', 'shop-dev-node']]);
});
