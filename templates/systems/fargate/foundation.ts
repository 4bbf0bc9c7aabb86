import { outputOf } from '../../../src/template';
import type { sharedStack, subnetsStack } from '../shared/network';

/** The parameters that come from the system `shared`. */
export function foundation(base: ReturnType<typeof sharedStack>, subnets: ReturnType<typeof subnetsStack>) {
  return {
    VpcId: outputOf(base, 'VpcId'),
    RepositoryUri: outputOf(base, 'RepositoryUri'),
    RepositoryArn: outputOf(base, 'RepositoryArn'),
    PublicSubnetIds: outputOf(subnets, 'PublicSubnetIds'),
    PrivateSubnetIds: outputOf(subnets, 'PrivateSubnetIds'),
    DatabaseSubnetGroupName: outputOf(subnets, 'DatabaseSubnetGroupName'),
  };
}
