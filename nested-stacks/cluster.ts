import { defineStack, equals, not, sub } from '../src/template';
import { ECS } from '../src/template/aws';
import { addNodes } from './cluster/nodes';
import { clusterParameters } from './cluster/parameters';

export const cluster = defineStack(
  'cluster',
  {
    Description:
      'Cluster: ECS on an Auto Scaling group of EC2 nodes that a capacity provider grows, shrinks and drains',
    Parameters: clusterParameters,
  },
  (stack) => {
    const { parameters, add, rule } = stack;
    rule('RoomToRoll', {
      Assertions: [
        {
          Assert: not(equals(parameters.MinNodes, parameters.MaxNodes)),
          AssertDescription:
            'MaxNodes must be more than MinNodes: nodes are replaced by starting the new one first',
        },
      ],
    });
    const ecsCluster = add(
      'Cluster',
      new ECS.Cluster({
        ClusterName: parameters.Name,
        ClusterSettings: [{ Name: 'containerInsights', Value: 'enabled' }],
      }),
    );
    const nodes = addNodes(stack, ecsCluster);
    const provider = add(
      'CapacityProvider',
      new ECS.CapacityProvider({
        Name: sub`${parameters.Name}-nodes`,
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
          'No termination protection: it would leave nodes behind that the deletion of the group waits for.',
      },
    );
    add(
      'CapacityProviderAssociation',
      new ECS.ClusterCapacityProviderAssociations({
        Cluster: ecsCluster.ref,
        CapacityProviders: [provider.ref],
        DefaultCapacityProviderStrategy: [{ CapacityProvider: provider.ref, Weight: 1 }],
      }),
      {
        comment:
          'First to go, before the provider and the group; ECS refuses it while a service still uses it.',
      },
    );
    return {
      ClusterName: { Description: 'For services and alarms', Value: ecsCluster.ref },
      CapacityProviderName: { Description: 'Where services ask for room', Value: provider.ref },
      NodesName: { Description: 'The Auto Scaling group of the nodes', Value: nodes.ref },
    };
  },
);
