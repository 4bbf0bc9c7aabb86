import { deployment, outputOf } from '../../../src/template';
import { shared } from '../../shared';
import { sharedSubnets } from '../../shared-subnets';
import { boundaryOf, REGION } from '../settings';

type Shared = ReturnType<typeof sharedStack>;

interface Place {
  readonly environment: string;
  readonly account?: string;
}

/** The VPC and the registry. */
export function sharedStack({ environment, ...place }: Place, VpcCidr: string) {
  const stackName = `shared-${environment}`;
  return deployment('shared', shared, {
    stackName,
    region: REGION,
    ...place,
    parameters: { VpcCidr, ...boundaryOf(stackName) },
  });
}

interface Size {
  readonly Range: string;
  readonly Zones: '2' | '3';
  readonly Nat: 'none' | 'one' | 'per-zone';
}

/** The subnets of one environment of another system. */
export function subnetsStack(base: Shared, { environment, ...place }: Place, user: string, size: Size) {
  return deployment(user, sharedSubnets, {
    stackName: `shared-${environment}-${user}`,
    region: REGION,
    ...place,
    parameters: {
      VpcId: outputOf(base, 'VpcId'),
      InternetGatewayId: outputOf(base, 'InternetGatewayId'),
      ...size,
    },
  });
}
