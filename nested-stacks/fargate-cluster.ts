import { defineStack } from '../src/template';
import { ECS } from '../src/template/aws';
import { addCluster } from './cluster/ecs-cluster';
import { keyParameter, nameParameter } from './shared/parameters';

export const fargateCluster = defineStack(
  'fargate-cluster',
  {
    Description: 'ECS cluster on AWS Fargate, on demand and Spot, with encrypted ephemeral storage',
    Parameters: { ...nameParameter, ...keyParameter },
  },
  (stack) => {
    const { parameters, add } = stack;
    const cluster = addCluster(stack, {
      ManagedStorageConfiguration: { FargateEphemeralStorageKmsKeyId: parameters.KeyArn },
    });
    add(
      'CapacityProviders',
      new ECS.ClusterCapacityProviderAssociations({
        Cluster: cluster.ref,
        CapacityProviders: ['FARGATE', 'FARGATE_SPOT'],
        DefaultCapacityProviderStrategy: [{ CapacityProvider: 'FARGATE', Weight: 1 }],
      }),
    );
    return { ClusterName: { Description: 'Name of the cluster', Value: cluster.ref } };
  },
);
