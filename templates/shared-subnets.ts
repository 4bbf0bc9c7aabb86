import { packagedPaths } from '../nested-stacks/shared/exceptions';
import { passed } from '../nested-stacks/shared/pick';
import { subnets, subnetsParameters } from '../nested-stacks/subnets';
import { defineStack, stackName } from '../src/template';
import { component } from './component';

const { Name: _, ...given } = subnetsParameters;

/** A stack per environment, so a change to the network of one environment cannot touch that of another. */
export const sharedSubnets = defineStack(
  'shared-subnets',
  {
    Description: 'Subnets, routes and NAT of one environment in the shared VPC',
    Parameters: given,
    Metadata: packagedPaths,
  },
  ({ parameters, nest }) => {
    const net = nest(
      'Subnets',
      subnets,
      { Name: stackName, ...passed(parameters, given) },
      component('network'),
    );
    return {
      PublicSubnetIds: { Description: 'Public subnets, one per zone', Value: net.PublicSubnetIds },
      PrivateSubnetIds: { Description: 'Private subnets, one per zone', Value: net.PrivateSubnetIds },
      DatabaseSubnetGroupName: {
        Description: 'Subnet group of the private subnets, for a database',
        Value: net.DatabaseSubnetGroupName,
      },
    };
  },
);
