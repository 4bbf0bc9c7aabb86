import { nameParameter } from '../nested-stacks/shared/parameters';
import { allow } from '../nested-stacks/shared/policies';
import { defineStack, select, split } from '../src/template';
import { IAM } from '../src/template/aws';
import { deploymentRoleParameter } from './artifact-parameters';
import { statements } from './site-permissions/statements';

/** Beside the artifacts stack, whose template is part of the request that creates it and may have 51,200 bytes. */
export const sitePermissions = defineStack(
  'site-permissions',
  {
    Description:
      'Deploy once per environment and Region with a site, by an administrator: lets its deployment role deploy sites',
    Parameters: {
      Name: {
        ...nameParameter.Name,
        Description: 'Prefix of the names of the stacks that the role deploys, such as site-staging',
      },
      Environment: {
        Type: 'String',
        Description: "Value of the tag environment on those stacks' resources",
        AllowedPattern: '[a-z][a-z0-9-]*',
        ConstraintDescription: 'must be the name of an environment, such as staging',
        label: 'Environment',
        group: 'Naming',
      },
      ...deploymentRoleParameter,
    },
  },
  ({ parameters, add }) => {
    const { Name, Environment, DeploymentRoleArn } = parameters;
    const policy = add(
      'Policy',
      new IAM.ManagedPolicy({
        Description: 'Distributions, certificates, DNS records and the delivery of access logs',
        Path: '/deployment/',
        // arn:aws:iam::111122223333:role/deployment/NAME
        Roles: [select(2, split('/', DeploymentRoleArn))],
        PolicyDocument: allow(...statements(Name, Environment)),
      }),
    );
    return { PolicyArn: { Description: 'ARN of the policy', Value: policy.ref } };
  },
);
