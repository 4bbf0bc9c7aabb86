import { defineEnvironment } from '../../../src/template';
import { LOCAL_ACCOUNT, tags } from '../settings';
import { sharedStack, subnetsStack } from './network';

const place = { environment: 'local', account: LOCAL_ACCOUNT };
const base = sharedStack(place, '10.40.0.0/16');
const subnets = subnetsStack(base, place, 'subnets', { Range: '10.40.0.0/18', Zones: '2', Nat: 'none' });

/** For the local endpoint: no NAT gateways. */
export const local = {
  base,
  subnets,
  environment: defineEnvironment('local', {
    stacks: [base, subnets],
    tags: tags('shared', 'local'),
    terminationProtection: false,
    approval: false,
  }),
};
