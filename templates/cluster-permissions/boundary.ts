import { allow } from '../../nested-stacks/shared/policies';
import {
  accountId,
  type Handle,
  partition,
  region,
  type StackBuilder,
  sub,
  type Text,
} from '../../src/template';
import { IAM } from '../../src/template/aws';

function words(service: string, text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((action) => `${service}:${action}`);
}

/**
 * The most that the roles of an EKS cluster and its nodes can do. AWS's managed policies, the only ones that the deployment role
 * can attach to them, are narrower: they allow Auto Mode only resources with the tag of its cluster.
 */
export function addClusterBoundary({ add }: StackBuilder, name: Text): Handle<IAM.ManagedPolicy> {
  return add(
    'ClusterBoundary',
    new IAM.ManagedPolicy({
      Path: '/deployment/',
      ManagedPolicyName: sub`${name}-cluster-boundary`,
      Description: sub`Most that the roles of the cluster of ${name} can do`,
      PolicyDocument: allow(
        {
          Sid: 'NodesVolumesAndLoadBalancers',
          Action: [
            ...words(
              'ec2',
              `Describe* CreateFleet RunInstances StartInstances StopInstances TerminateInstances RebootInstances
              CreateLaunchTemplate DeleteLaunchTemplate CreateTags DeleteTags GetSecurityGroupsForVpc
              CreateNetworkInterface DeleteNetworkInterface AttachNetworkInterface DetachNetworkInterface
              ModifyNetworkInterfaceAttribute AssignPrivateIpAddresses UnassignPrivateIpAddresses
              AssignIpv6Addresses UnassignIpv6Addresses
              CreateVolume DeleteVolume AttachVolume DetachVolume ModifyVolume CreateSnapshot DeleteSnapshot
              CreateSecurityGroup DeleteSecurityGroup AuthorizeSecurityGroupIngress RevokeSecurityGroupIngress`,
            ),
            ...words(
              'elasticloadbalancing',
              `Describe* CreateLoadBalancer DeleteLoadBalancer CreateListener DeleteListener ModifyListener
              CreateRule DeleteRule ModifyRule SetRulePriorities CreateTargetGroup DeleteTargetGroup
              ModifyTargetGroup ModifyTargetGroupAttributes ModifyLoadBalancerAttributes RegisterTargets
              DeregisterTargets SetSecurityGroups SetSubnets SetIpAddressType SetWebAcl AddTags RemoveTags
              AddListenerCertificates RemoveListenerCertificates ModifyListenerAttributes`,
            ),
            ...words('acm', 'ListCertificates DescribeCertificate'),
            ...words('wafv2', 'GetWebACL GetWebACLForResource AssociateWebACL DisassociateWebACL'),
            ...words('cloudwatch', 'PutMetricData'),
            ...words(
              'ecr',
              'GetAuthorizationToken BatchCheckLayerAvailability BatchGetImage GetDownloadUrlForLayer',
            ),
            ...words('eks-auth', 'AssumeRoleForPodIdentity'),
            ...words('kms', 'DescribeKey'),
            ...words('xray', 'PutTraceSegments PutTelemetryRecords GetSamplingRules GetSamplingTargets'),
          ],
          Resource: '*',
          because:
            'EKS Auto Mode assigns the IDs of these resources. The managed policies limit them by their tags.',
          Condition: { StringEquals: { 'aws:RequestedRegion': region } },
        },
        {
          Sid: 'InstanceProfilesOfNodes',
          Action: words('iam', INSTANCE_PROFILES),
          Resource: instanceProfiles,
        },
        {
          Sid: 'RolesOfNodes',
          Action: ['iam:GetRole', 'iam:PassRole'],
          Resource: sub`arn:${partition}:iam::${accountId}:role/${name}*`,
          Condition: { StringEqualsIfExists: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
        },
        {
          Sid: 'LogsOfPods',
          Action: words(
            'logs',
            'CreateLogGroup CreateLogStream DescribeLogStreams PutLogEvents PutRetentionPolicy',
          ),
          Resource: sub`arn:${partition}:logs:${region}:${accountId}:log-group:/aws/containerinsights/${name}*`,
        },
      ),
    }),
  );
}

export const INSTANCE_PROFILES =
  'CreateInstanceProfile DeleteInstanceProfile GetInstanceProfile TagInstanceProfile AddRoleToInstanceProfile RemoveRoleFromInstanceProfile';
/** EKS Auto Mode names the profiles of its nodes. */
export const instanceProfiles = sub`arn:${partition}:iam::${accountId}:instance-profile/eks*`;
