import { entry } from '../src/document/data';
import { actionsOf, compiled, deployed, field, list, referencesIn } from '../tools/testing/compiled';
import { cluster } from './cluster';

const given = { Name: 'shop-dev', VpcId: 'vpc-1', SubnetIds: 'subnet-1,subnet-2' };
const stack = deployed(cluster, given);

/** What a resource waits for when it is made, and is gone before when all is deleted. */
function standsOn(logicalId: string): Set<string> {
  const resources = entry(compiled(cluster), 'Resources');
  const direct = referencesIn(entry(resources, logicalId)).filter((id) => entry(resources, id) !== undefined);
  return new Set(direct.flatMap((id) => [id, ...standsOn(id)]));
}

test('deletion goes association, provider, group, cluster: each stands on the next', () => {
  expect(standsOn('CapacityProviderAssociation')).toContain('CapacityProvider');
  expect(standsOn('CapacityProvider')).toContain('Nodes');
  expect(standsOn('Nodes')).toContain('Cluster');
  expect(standsOn('Cluster').size).toBe(0);
});

test('the nodes can still report while they are deleted: their role goes after them', () => {
  expect(standsOn('Nodes')).toContain('NodeRole');
});

test('nothing protects nodes from termination, and they are drained first', () => {
  expect(stack.properties('CapacityProvider').AutoScalingGroupProvider).toMatchObject({
    ManagedTerminationProtection: 'DISABLED',
    ManagedDraining: 'ENABLED',
    ManagedScaling: { Status: 'ENABLED' },
  });
  expect(stack.properties('Nodes').NewInstancesProtectedFromScaleIn).toBe(false);
});

test('the group keeps its size when it is deployed again', () => {
  const group = stack.properties('Nodes');
  expect(group.DesiredCapacity).toBeUndefined();
  expect([group.MinSize, group.MaxSize].map(String)).toEqual(['2', '4']);
});

test('a new image rolls nodes one at a time, each after the new one has joined; the group is never replaced', () => {
  const policy = stack.resources.Nodes?.node.UpdatePolicy;
  expect(entry(policy, 'AutoScalingRollingUpdate')).toMatchObject({
    MaxBatchSize: 1,
    WaitOnResourceSignals: true,
  });
  expect(entry(policy, 'AutoScalingReplacingUpdate')).toBeUndefined();
  const userData = JSON.stringify(entry(stack.resources.NodeTemplate?.node.Properties, 'LaunchTemplateData'));
  expect(userData).toContain('--resource Nodes');
});

test('nobody comes in to a node, and there is no key to do it with', () => {
  expect(stack.properties('NodeSecurityGroup').SecurityGroupIngress).toBeUndefined();
  expect(stack.ofType('AWS::EC2::SecurityGroupIngress')).toEqual({});
  expect(field(stack.properties('NodeTemplate').LaunchTemplateData, 'KeyName')).toBeUndefined();
});

test('instance metadata takes version 2 only, from the node itself', () => {
  expect(field(stack.properties('NodeTemplate').LaunchTemplateData, 'MetadataOptions')).toMatchObject({
    HttpTokens: 'required',
    HttpPutResponseHopLimit: 1,
  });
});

test('disks are encrypted', () => {
  const [disk] = list(field(stack.properties('NodeTemplate').LaunchTemplateData, 'BlockDeviceMappings'));
  expect(field(disk, 'Ebs')).toMatchObject({ Encrypted: true, VolumeType: 'gp3' });
});

test('a node may join, report, listen and open sessions, and nothing else', () => {
  expect(actionsOf(stack, 'NodeRole')).toEqual([
    'ecs:DeregisterContainerInstance',
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

test('a group without room to roll is refused', () => {
  const rule = entry(entry(compiled(cluster), 'Rules'), 'RoomToRoll');
  expect(entry(rule, 'Assertions')).toMatchObject([
    { Assert: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'MinNodes' }, { Ref: 'MaxNodes' }] }] } },
  ]);
});
