import { data } from '../nested-stacks/data';
import { ecr } from '../nested-stacks/ecr';
import { eksCluster } from '../nested-stacks/eks-cluster';
import { eksMonitoring } from '../nested-stacks/eks-monitoring';
import { eksService } from '../nested-stacks/eks-service';
import { encryption } from '../nested-stacks/encryption';
import { network } from '../nested-stacks/network';
import { packagedPaths } from '../nested-stacks/shared/exceptions';
import { pick } from '../nested-stacks/shared/pick';
import { defineStack, equals, iff, join, not, region, split, stackName, sub } from '../src/template';
import { component } from './component';
import { eksRootParameters } from './eks/parameters';
import { encryptTraffic } from './encrypt-traffic';

export const eks = defineStack(
  'eks',
  {
    Description:
      'One environment of the comments service on EKS: network, cluster, table, images and monitoring. The service itself is in Kubernetes manifests',
    Parameters: eksRootParameters,
    Metadata: packagedPaths,
  },
  (stack) => {
    const { parameters, nest, condition } = stack;
    const Name = stackName;
    encryptTraffic(stack);
    const { Namespace, DeletionProtection, PermissionsBoundaryArn, CertificateArn } = parameters;
    const { KeyArn } = nest('Encryption', encryption, { Name }, component('encryption'));
    const net = nest(
      'Network',
      network,
      { Name, ...pick(parameters, 'VpcCidr', 'Zones', 'Nat'), LogKeyArn: KeyArn, PermissionsBoundaryArn },
      component('network'),
    );
    const images = nest('Images', ecr, { Name, BaseImage: parameters.BaseImage }, component('images'));
    const store = nest('Data', data, { DeletionProtection }, component('data'));
    const cluster = nest(
      'Cluster',
      eksCluster,
      {
        Name,
        ...pick(
          parameters,
          'KubernetesVersion',
          'PublicEndpoint',
          'PublicEndpointCidrs',
          'AdministratorArn',
          'DeployerArn',
          'MetricsServerVersion',
          'ObservabilityVersion',
        ),
        Namespace,
        SubnetIds: net.PrivateSubnetIds,
        DeletionProtection,
        LogKeyArn: KeyArn,
        PermissionsBoundaryArn: parameters.ClusterBoundaryArn,
      },
      component('cluster'),
    );
    const service = nest(
      'Service',
      eksService,
      {
        ...pick(cluster, 'ClusterName', 'ClusterArn'),
        Namespace,
        TableArn: store.TableArn,
        PermissionsBoundaryArn,
      },
      component('service'),
    );
    const hasImage = condition('HasImage', not(equals(parameters.ImageTag, '')));
    const watch = nest(
      'Monitoring',
      eksMonitoring,
      {
        Name,
        ...pick(parameters, 'AlarmEmail', 'MonthlyBudget', 'Environment', 'LoadBalancerFullName'),
        KeyArn,
        ClusterName: cluster.ClusterName,
        Namespace,
        ServiceRuns: iff(hasImage, 'true', 'false'),
        TableName: store.TableName,
      },
      component('monitoring'),
    );
    const encrypts = condition('Encrypts', not(equals(CertificateArn, '')));
    return {
      ClusterName: { Description: 'Name of the cluster', Value: cluster.ClusterName },
      ClusterEndpoint: { Description: 'URL of the Kubernetes API', Value: cluster.ClusterEndpoint },
      Namespace: { Description: 'Namespace of the service', Value: Namespace },
      ServiceAccount: { Description: 'Service account of the pods', Value: service.ServiceAccount },
      Region: { Description: 'Region of the table', Value: region },
      TableName: { Description: 'Name of the table', Value: store.TableName },
      RepositoryUri: { Description: 'URI of the image repository', Value: images.RepositoryUri },
      Image: {
        Description: 'Image of the pods',
        // `:v1` for a tag, and `@sha256:...` for a digest.
        Value: join('@sha256:', split(':sha256:', sub`${images.RepositoryUri}:${parameters.ImageTag}`)),
        Condition: hasImage,
      },
      MinPods: { Description: 'Minimum number of pods', Value: sub`${parameters.MinPods}` },
      MaxPods: { Description: 'Maximum number of pods', Value: sub`${parameters.MaxPods}` },
      LogLevel: { Description: 'Log level of the service', Value: parameters.LogLevel },
      VpcCidr: { Description: 'Addresses of the load balancer', Value: net.VpcCidr },
      PublicSubnetIds: { Description: 'Subnets of the load balancer', Value: net.PublicSubnetIds },
      ClientCidr: { Description: 'Clients of the load balancer', Value: parameters.ClientCidr },
      CertificateArn: {
        Description: 'Certificate of the load balancer, or none',
        Value: iff(encrypts, CertificateArn, 'none'),
      },
      Listeners: {
        Description: 'Listeners of the load balancer',
        Value: iff(encrypts, '[{"HTTPS":443}]', '[{"HTTP":80}]'),
      },
      DashboardName: { Description: 'Name of the CloudWatch dashboard', Value: watch.DashboardName },
    };
  },
);
