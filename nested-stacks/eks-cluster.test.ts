import { deployed } from '../tools/testing/compiled';
import { eksCluster } from './eks-cluster';

const given = { Name: 'test', SubnetIds: 'subnet-1,subnet-2' };
const plain = deployed(eksCluster, given);

test('Auto Mode has its three capabilities, and no self-managed add-ons', () => {
  expect(plain.properties('Cluster')).toMatchObject({
    ComputeConfig: { Enabled: true, NodePools: ['general-purpose', 'system'] },
    KubernetesNetworkConfig: { ElasticLoadBalancing: { Enabled: true } },
    StorageConfig: { BlockStorage: { Enabled: true } },
    BootstrapSelfManagedAddons: false,
  });
});

test('only access entries give access', () => {
  expect(plain.properties('Cluster')).toMatchObject({
    AccessConfig: { AuthenticationMode: 'API', BootstrapClusterCreatorAdminPermissions: false },
  });
  expect(plain.ofType('AWS::EKS::AccessEntry')).toEqual({});
});

test('the deployer may change its namespace only', () => {
  const { Deployer, Administrator } = deployed(eksCluster, {
    ...given,
    AdministratorArn: 'arn:aws:iam::111122223333:role/admin',
    DeployerArn: 'arn:aws:iam::111122223333:role/deployer',
  }).ofType('AWS::EKS::AccessEntry');
  expect(Deployer?.AccessPolicies).toEqual([
    {
      PolicyArn: 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSEditPolicy',
      AccessScope: { Type: 'namespace', Namespaces: ['comentarios'] },
    },
  ]);
  expect(Administrator?.AccessPolicies).toEqual([
    {
      PolicyArn: 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy',
      AccessScope: { Type: 'cluster' },
    },
  ]);
});

test('the endpoint in the VPC always exists, that on the internet can be turned off', () => {
  const endpoints = (PublicEndpoint: string) =>
    deployed(eksCluster, { ...given, PublicEndpoint }).properties('Cluster').ResourcesVpcConfig;
  expect(endpoints('false')).toMatchObject({ EndpointPrivateAccess: true, EndpointPublicAccess: 'false' });
  expect(endpoints('true')).toMatchObject({ EndpointPrivateAccess: true, EndpointPublicAccess: 'true' });
});

test('Kubernetes data is encrypted, and all logs are kept', () => {
  expect(plain.properties('Cluster')).toMatchObject({
    EncryptionConfig: [{ Provider: { KeyArn: '${SecretsKey.Arn}' }, Resources: ['secrets'] }],
    Logging: { ClusterLogging: { EnabledTypes: { length: 5 } } },
  });
  expect(plain.properties('ControlPlaneLogs').LogGroupName).toBe('/aws/eks/test/cluster');
});

test('add-ons have the version of the environment, or the default of EKS', () => {
  expect(plain.properties('MetricsServer').AddonVersion).toBeUndefined();
  const pinned = deployed(eksCluster, { ...given, MetricsServerVersion: 'v0.8.0-eksbuild.1' });
  expect(pinned.properties('MetricsServer').AddonVersion).toBe('v0.8.0-eksbuild.1');
});
