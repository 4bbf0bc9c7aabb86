import { defineStack, equals, not } from '../src/template';
import { ECS } from '../src/template/aws';
import { addCluster } from './cluster/ecs-cluster';
import { addNodes, providerName, waitForNodes } from './cluster/nodes';
import { clusterParameters } from './cluster/parameters';

export const cluster = defineStack(
  'cluster',
  {
    Description:
      'ECS cluster on EC2 nodes in an Auto Scaling group that a capacity provider scales and drains',
    Parameters: clusterParameters,
  },
  (stack) => {
    const { parameters, add, rule } = stack;
    rule('RoomToRoll', {
      Assertions: [
        {
          Assert: not(equals(parameters.MinNodes, parameters.MaxNodes)),
          AssertDescription:
            'MaxNodes must be greater than MinNodes, because a rolling update starts a new node before it ends an old one',
        },
      ],
    });
    const ecsCluster = addCluster(stack);
    const nodes = addNodes(stack, ecsCluster);
    const provider = add(
      'CapacityProvider',
      new ECS.CapacityProvider({
        Name: providerName(stack),
        AutoScalingGroupProvider: {
          AutoScalingGroupArn: nodes.ref,
          ManagedScaling: {
            Status: 'ENABLED',
            TargetCapacity: 100,
            MinimumScalingStepSize: 1,
            MaximumScalingStepSize: 1,
            InstanceWarmupPeriod: 120,
          },
          ManagedDraining: 'ENABLED',
          ManagedTerminationProtection: 'DISABLED',
        },
      }),
      {
        comment:
          'Managed termination protection is off. It would protect nodes from scale-in when the group is deleted.',
      },
    );
    const association = add(
      'CapacityProviderAssociation',
      new ECS.ClusterCapacityProviderAssociations({
        Cluster: ecsCluster.ref,
        CapacityProviders: [provider.ref],
        DefaultCapacityProviderStrategy: [{ CapacityProvider: provider.ref, Weight: 1 }],
      }),
      {
        comment:
          'Deleted before the capacity provider and the group. ECS rejects the deletion while a service uses the provider.',
      },
    );
    waitForNodes(stack, association);
    return {
      ClusterName: { Description: 'Name of the cluster', Value: ecsCluster.ref },
      CapacityProviderName: { Description: 'Capacity provider of the nodes', Value: provider.ref },
      NodesName: { Description: 'Auto Scaling group of the nodes', Value: nodes.ref },
    };
  },
);
