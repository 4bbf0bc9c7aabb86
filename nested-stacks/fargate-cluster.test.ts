import { deployed } from '../tools/testing/compiled';
import { fargateCluster } from './fargate-cluster';

const KeyArn = 'arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-0000-4000-8000-000000000000';
const stack = deployed(fargateCluster, { Name: 'fargate-dev', KeyArn });

test('the ephemeral storage of tasks is encrypted with a key of the customer', () => {
  expect(stack.properties('Cluster')).toMatchObject({
    ClusterName: 'fargate-dev',
    Configuration: { ManagedStorageConfiguration: { FargateEphemeralStorageKmsKeyId: KeyArn } },
  });
});

test('services can use Fargate on demand and Spot; on demand is the default', () => {
  expect(stack.properties('CapacityProviders')).toMatchObject({
    CapacityProviders: ['FARGATE', 'FARGATE_SPOT'],
    DefaultCapacityProviderStrategy: [{ CapacityProvider: 'FARGATE', Weight: 1 }],
  });
});
