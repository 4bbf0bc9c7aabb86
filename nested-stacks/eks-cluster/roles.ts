import { accountId, type Handle, partition, sub } from '../../src/template';
import type { IAM } from '../../src/template/aws';
import { trustWithoutSource } from '../shared/policies';
import { addRole } from '../shared/roles';
import type { EksClusterBuilder } from './parameters';

const managed = (name: string) => sub`arn:${partition}:iam::aws:policy/${name}`;

/** EKS Auto Mode assumes it for nodes, volumes and load balancers: "Amazon EKS Auto Mode cluster IAM role", EKS User Guide. */
export function addClusterRole(stack: EksClusterBuilder): Handle<IAM.Role> {
  return addRole(stack, 'ClusterRole', {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'eks.amazonaws.com' },
          // Auto Mode tags its sessions with the cluster, and its policies allow only resources with that tag.
          Action: ['sts:AssumeRole', 'sts:TagSession'],
          Condition: { StringEquals: { 'aws:SourceAccount': accountId } },
        },
      ],
    },
    ManagedPolicyArns: [
      managed('AmazonEKSClusterPolicy'),
      managed('AmazonEKSComputePolicy'),
      managed('AmazonEKSBlockStoragePolicy'),
      managed('AmazonEKSLoadBalancingPolicy'),
      managed('AmazonEKSNetworkingPolicy'),
    ],
  });
}

/** The nodes pull images with it. Pods have roles of their own: "Amazon EKS Auto Mode node IAM role", EKS User Guide. */
export function addNodeRole(stack: EksClusterBuilder): Handle<IAM.Role> {
  return addRole(stack, 'NodeRole', {
    AssumeRolePolicyDocument: trustWithoutSource('ec2.amazonaws.com'),
    ManagedPolicyArns: [
      managed('AmazonEKSWorkerNodeMinimalPolicy'),
      managed('AmazonEC2ContainerRegistryPullOnly'),
    ],
  });
}
