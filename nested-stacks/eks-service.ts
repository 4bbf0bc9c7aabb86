import { defineStack } from '../src/template';
import { EKS } from '../src/template/aws';
import { eksClusterParameters } from './eks-cluster/parameters';
import { serviceParameters } from './service/parameters';
import { comments } from './service/roles';
import { pick } from './shared/pick';
import { trustPods } from './shared/pod-identity';
import { allow } from './shared/policies';
import { addRole } from './shared/roles';

export const eksServiceParameters = {
  ...pick(eksClusterParameters, 'Namespace'),
  ClusterName: {
    Type: 'String',
    Description: 'Name of the EKS cluster',
    of: 'AWS::EKS::Cluster.Name',
    MinLength: 1,
    label: 'Cluster',
    group: 'Cluster',
  },
  ClusterArn: {
    Type: 'String',
    Description: 'ARN of the EKS cluster',
    of: 'AWS::EKS::Cluster.Arn',
    AllowedPattern: 'arn:aws[a-z-]*:eks:[a-z0-9-]+:[0-9]{12}:cluster/.+',
    ConstraintDescription: 'must be the ARN of an EKS cluster',
    label: 'Cluster ARN',
    group: 'Cluster',
  },
  ServiceAccount: {
    Type: 'String',
    Description: 'Service account of the pods that read and write comments',
    Default: 'comentarios',
    AllowedPattern: '[a-z]([a-z0-9-]{0,61}[a-z0-9])?',
    ConstraintDescription: 'must be small letters, digits and hyphens, and start with a letter',
    label: 'Service account',
    group: 'Access',
  },
  ...pick(serviceParameters, 'TableArn', 'PermissionsBoundaryArn'),
} as const;

export const eksService = defineStack(
  'eks-service',
  {
    Description:
      'Role of the pods of the comments service, which EKS Pod Identity gives to their service account',
    Parameters: eksServiceParameters,
  },
  (stack) => {
    const { parameters, add } = stack;
    const { ClusterName, ClusterArn, Namespace, ServiceAccount, TableArn } = parameters;
    const role = addRole(stack, 'PodRole', {
      AssumeRolePolicyDocument: trustPods(ClusterArn, Namespace, ServiceAccount),
      Policies: [{ PolicyName: 'comments', PolicyDocument: allow(comments(TableArn)) }],
    });
    add(
      'PodIdentity',
      new EKS.PodIdentityAssociation({ ClusterName, Namespace, ServiceAccount, RoleArn: role.get('Arn') }),
    );
    return {
      ServiceAccount: { Description: 'Service account of the pods', Value: ServiceAccount },
      RoleArn: { Description: 'ARN of the role of the pods', Value: role.get('Arn') },
    };
  },
);
