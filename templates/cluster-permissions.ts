import { nameParameter } from '../nested-stacks/shared/parameters';
import { defineStack } from '../src/template';
import { deploymentRoleParameter } from './artifact-parameters';
import { addClusterBoundary } from './cluster-permissions/boundary';
import { addDeploymentPolicy } from './cluster-permissions/deployment';

/** A stack of its own, so that only environments with a cluster have these permissions. */
export const clusterPermissions = defineStack(
  'cluster-permissions',
  {
    Description:
      'Deploy once per environment with an EKS cluster, after its artifacts stack: what the deployment role needs for the cluster, and the boundary of the roles of the cluster',
    Parameters: {
      Name: {
        ...nameParameter.Name,
        Description: 'Name of the stack that the role deploys, such as eks-dev',
        Default: 'eks-dev',
      },
      Environment: {
        Type: 'String',
        Description: "Value of the tag environment on that stack's resources",
        Default: 'dev',
        AllowedPattern: '[a-z][a-z0-9-]*',
        ConstraintDescription: 'must be the name of an environment, such as dev',
        label: 'Environment',
        group: 'Naming',
      },
      ...deploymentRoleParameter,
    },
  },
  (stack) => {
    const { Name, Environment, DeploymentRoleArn } = stack.parameters;
    const boundary = addClusterBoundary(stack, Name);
    addDeploymentPolicy(stack, {
      name: Name,
      environment: Environment,
      deploymentRoleArn: DeploymentRoleArn,
      boundary,
    });
    return {
      ClusterBoundaryArn: {
        Description: 'Permissions boundary of the roles of the cluster and its nodes',
        Value: boundary.ref,
      },
    };
  },
);
