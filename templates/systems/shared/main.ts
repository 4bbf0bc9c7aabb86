import { defineEnvironment } from '../../../src/template';
import { tags } from '../settings';
import { sharedStack, subnetsStack } from './network';

const place = { environment: 'main' };
const base = sharedStack(place, '10.40.0.0/16');
const dev = subnetsStack(base, place, 'dev', { Range: '10.40.0.0/18', Zones: '2', Nat: 'one' });
const staging = subnetsStack(base, place, 'staging', { Range: '10.40.64.0/18', Zones: '2', Nat: 'one' });
const production = subnetsStack(base, place, 'production', {
  Range: '10.40.128.0/18',
  Zones: '3',
  Nat: 'per-zone',
});

/** One VPC and one registry for dev, staging and production, each with subnets and NAT of its own. */
export const main = {
  base,
  dev,
  staging,
  production,
  environment: defineEnvironment('main', {
    stacks: [base, dev, staging, production],
    tags: tags('shared', 'main'),
    terminationProtection: true,
    approval: true,
  }),
};
