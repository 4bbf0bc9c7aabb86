import { defineStack, sub } from '../src/template';
import { EKS } from '../src/template/aws';
import { addAccess } from './eks-cluster/access';
import { addAddOns } from './eks-cluster/add-ons';
import { addKey } from './eks-cluster/key';
import { eksClusterParameters } from './eks-cluster/parameters';
import { addClusterRole, addNodeRole } from './eks-cluster/roles';
import { exceptions } from './shared/exceptions';
import { addLogGroup, logKey } from './shared/logs';

const LOGS = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'] as const;

export const eksCluster = defineStack(
  'eks-cluster',
  {
    Description: 'EKS cluster in Auto Mode, with access entries, encrypted Kubernetes data, logs and add-ons',
    Parameters: eksClusterParameters,
  },
  (stack) => {
    const { parameters, add } = stack;
    const { Name, PublicEndpoint } = parameters;
    // EKS would create the log group without retention and key.
    const logs = addLogGroup(stack, 'ControlPlaneLogs', sub`/aws/eks/${Name}/cluster`, logKey(stack));
    const cluster = add(
      'Cluster',
      new EKS.Cluster({
        Name,
        Version: parameters.KubernetesVersion,
        RoleArn: addClusterRole(stack).get('Arn'),
        AccessConfig: { AuthenticationMode: 'API', BootstrapClusterCreatorAdminPermissions: false },
        ResourcesVpcConfig: {
          SubnetIds: parameters.SubnetIds,
          EndpointPrivateAccess: true,
          EndpointPublicAccess: PublicEndpoint,
          PublicAccessCidrs: parameters.PublicEndpointCidrs,
        },
        // Auto Mode requires all three, and no self-managed add-ons.
        ComputeConfig: {
          Enabled: true,
          NodePools: ['general-purpose', 'system'],
          NodeRoleArn: addNodeRole(stack).get('Arn'),
        },
        KubernetesNetworkConfig: { ElasticLoadBalancing: { Enabled: true } },
        StorageConfig: { BlockStorage: { Enabled: true } },
        BootstrapSelfManagedAddons: false,
        EncryptionConfig: [{ Provider: { KeyArn: addKey(stack).get('Arn') }, Resources: ['secrets'] }],
        Logging: { ClusterLogging: { EnabledTypes: LOGS.map((Type) => ({ Type })) } },
        UpgradePolicy: { SupportType: 'STANDARD' },
        ZonalShiftConfig: { Enabled: true },
        DeletionProtection: parameters.DeletionProtection,
      }),
      {
        DependsOn: [logs],
        Metadata: exceptions({
          'CT.EKS.PR.1':
            'The endpoint is public unless PublicEndpoint is false, because deployments from outside the VPC need it. IAM authenticates every request.',
        }),
        comment:
          'Delete the objects of the cluster that have load balancers or volumes first: EKS does not delete those with the cluster.',
      },
    );
    addAccess(stack, cluster);
    addAddOns(stack, cluster);
    return {
      ClusterName: { Description: 'Name of the cluster', Value: cluster.ref },
      ClusterArn: { Description: 'ARN of the cluster', Value: cluster.get('Arn') },
      ClusterEndpoint: { Description: 'URL of the Kubernetes API', Value: cluster.get('Endpoint') },
    };
  },
);
