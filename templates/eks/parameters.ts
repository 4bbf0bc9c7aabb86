import { albParameters } from '../../nested-stacks/alb/parameters';
import { codepipelineParameters } from '../../nested-stacks/codepipeline/parameters';
import { dataParameters } from '../../nested-stacks/data';
import { ecrParameters } from '../../nested-stacks/ecr';
import { eksClusterParameters } from '../../nested-stacks/eks-cluster/parameters';
import { eksMonitoringParameters } from '../../nested-stacks/eks-monitoring/parameters';
import { networkParameters } from '../../nested-stacks/network/parameters';
import { serviceParameters } from '../../nested-stacks/service/parameters';
import { pick } from '../../nested-stacks/shared/pick';
import { artifactParameters } from '../artifact-parameters';

export const eksRootParameters = {
  ...pick(codepipelineParameters, 'Environment'),
  ImageTag: {
    ...serviceParameters.ImageTag,
    Description: 'Tag or digest of the image to run. The manifests can be applied once there is an image',
  },
  ...pick(ecrParameters, 'BaseImage'),
  ...pick(networkParameters, 'VpcCidr', 'Zones'),
  Nat: {
    ...networkParameters.Nat,
    Description:
      'NAT gateways, through which the nodes reach AWS: one is cheaper, per-zone survives the loss of a zone',
    AllowedValues: ['one', 'per-zone'],
  },
  ...pick(
    eksClusterParameters,
    'KubernetesVersion',
    'PublicEndpoint',
    'PublicEndpointCidrs',
    'Namespace',
    'AdministratorArn',
    'DeployerArn',
    'MetricsServerVersion',
    'ObservabilityVersion',
  ),
  MinPods: {
    Type: 'Number',
    Description: 'Minimum number of pods',
    Default: 1,
    MinValue: 1,
    label: 'Minimum pods',
    group: 'Pods',
  },
  MaxPods: {
    Type: 'Number',
    Description: 'Maximum number of pods',
    Default: 3,
    MinValue: 1,
    label: 'Maximum pods',
    group: 'Pods',
  },
  LogLevel: { ...serviceParameters.LogLevel, group: 'Pods' },
  ...pick(albParameters, 'ClientCidr', 'CertificateArn'),
  DeletionProtection: {
    ...dataParameters.DeletionProtection,
    Description: 'Whether deletion protection is on for the table and the cluster',
  },
  ...pick(eksMonitoringParameters, 'LoadBalancerFullName', 'AlarmEmail', 'MonthlyBudget'),
  ...pick(artifactParameters, 'PermissionsBoundaryArn'),
  ClusterBoundaryArn: {
    ...eksClusterParameters.PermissionsBoundaryArn,
    Description:
      'Permissions boundary of the roles of the cluster and its nodes, an output of the stack cluster-permissions. Leave empty for none',
    label: 'Boundary of the cluster',
  },
} as const;
