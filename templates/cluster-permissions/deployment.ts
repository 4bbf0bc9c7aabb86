import { allow } from '../../nested-stacks/shared/policies';
import {
  accountId,
  type Handle,
  partition,
  region,
  type StackBuilder,
  select,
  split,
  sub,
  type Text,
} from '../../src/template';
import { IAM } from '../../src/template/aws';
import { INSTANCE_PROFILES, instanceProfiles } from './boundary';

interface Limits {
  readonly name: Text;
  readonly environment: Text;
  readonly deploymentRoleArn: Text;
  readonly boundary: Handle<IAM.ManagedPolicy>;
}

function words(service: string, text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((action) => `${service}:${action}`);
}

/** Policies of AWS, the only ones that the roles of a cluster get. */
const ATTACHED = [
  'AmazonEKSClusterPolicy',
  'AmazonEKSComputePolicy',
  'AmazonEKSBlockStoragePolicy',
  'AmazonEKSLoadBalancingPolicy',
  'AmazonEKSNetworkingPolicy',
  'AmazonEKSWorkerNodeMinimalPolicy',
  'AmazonEC2ContainerRegistryPullOnly',
  'CloudWatchAgentServerPolicy',
] as const;

/** Lets the deployment role of an environment create the cluster, and roles that the boundary limits. */
export function addDeploymentPolicy({ add }: StackBuilder, limits: Limits): void {
  const { name, environment, deploymentRoleArn, boundary } = limits;
  const roles = sub`arn:${partition}:iam::${accountId}:role/${name}*`;
  const bounded = { 'iam:PermissionsBoundary': boundary.ref };
  const ofCluster = (kind: string) => sub`arn:${partition}:eks:${region}:${accountId}:${kind}/${name}*`;
  add(
    'KubernetesPermissions',
    new IAM.ManagedPolicy({
      Path: '/deployment/',
      Description: 'EKS cluster and its roles',
      // The role has the path /deployment/.
      Roles: [select(2, split('/', deploymentRoleArn))],
      PolicyDocument: allow(
        {
          Sid: 'CreateClusters',
          Action: ['eks:CreateCluster'],
          Resource: '*',
          because: 'EKS supports no resource-level permissions for this action.',
          Condition: { StringEquals: { 'aws:RequestedRegion': region } },
        },
        {
          Sid: 'Clusters',
          Action: words(
            'eks',
            `DeleteCluster DescribeCluster UpdateClusterConfig UpdateClusterVersion
            DescribeUpdate
            CreateAddon DeleteAddon DescribeAddon UpdateAddon
            CreateAccessEntry DeleteAccessEntry DescribeAccessEntry UpdateAccessEntry
            AssociateAccessPolicy DisassociateAccessPolicy ListAssociatedAccessPolicies
            CreatePodIdentityAssociation DeletePodIdentityAssociation DescribePodIdentityAssociation
            UpdatePodIdentityAssociation TagResource UntagResource`,
          ),
          Resource: ['cluster', 'addon', 'access-entry', 'podidentityassociation'].map(ofCluster),
        },
        {
          Sid: 'ControlPlaneLogs',
          Action: words(
            'logs',
            `CreateLogGroup DeleteLogGroup PutRetentionPolicy DeleteRetentionPolicy GetDataProtectionPolicy
            AssociateKmsKey DisassociateKmsKey TagResource UntagResource ListTagsForResource`,
          ),
          Resource: sub`arn:${partition}:logs:${region}:${accountId}:log-group:/aws/eks/${name}*`,
        },
        {
          Sid: 'RolesOfClusters',
          Action: words(
            'iam',
            'CreateRole DeleteRole UpdateRole UpdateRoleDescription UpdateAssumeRolePolicy',
          ),
          Resource: roles,
          Condition: { StringEquals: bounded },
        },
        {
          Sid: 'PoliciesOfClusters',
          Action: ['iam:AttachRolePolicy', 'iam:DetachRolePolicy'],
          Resource: roles,
          Condition: {
            StringEquals: bounded,
            ArnEquals: {
              'iam:PolicyARN': ATTACHED.map((each) => sub`arn:${partition}:iam::aws:policy/${each}`),
            },
          },
        },
        {
          Sid: 'PassRoles',
          Action: ['iam:PassRole'],
          Resource: roles,
          Condition: {
            StringEquals: {
              'iam:PassedToService': ['eks.amazonaws.com', 'pods.eks.amazonaws.com', 'ec2.amazonaws.com'],
            },
          },
        },
        {
          Sid: 'InstanceProfilesOfNodes',
          Action: words('iam', INSTANCE_PROFILES),
          Resource: instanceProfiles,
        },
        {
          Sid: 'ServiceLinkedRole',
          Action: ['iam:CreateServiceLinkedRole'],
          Resource: sub`arn:${partition}:iam::${accountId}:role/aws-service-role/*`,
          Condition: { StringEquals: { 'iam:AWSServiceName': 'eks.amazonaws.com' } },
        },
        {
          // EKS does not support kms:GrantIsForAWSResource when it creates a cluster.
          Sid: 'EncryptKubernetesData',
          Action: ['kms:CreateGrant'],
          Resource: sub`arn:${partition}:kms:${region}:${accountId}:key/*`,
          Condition: { StringEquals: { 'aws:ResourceTag/environment': environment } },
        },
      ),
    }),
  );
}
