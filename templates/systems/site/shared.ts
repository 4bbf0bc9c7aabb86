import { defineEnvironment, deployment } from '../../../src/template';
import { zone } from '../../zone';
import { REGION, tags } from '../settings';
import { DOMAIN } from './settings';

const hosted = deployment('zone', zone, {
  stackName: 'site-shared-zone',
  region: REGION,
  parameters: { DomainName: DOMAIN },
});

/** The zone of the domain. Delegate the domain to its name servers before staging and production are deployed. */
export const shared = {
  zone: hosted,
  environment: defineEnvironment('shared', {
    stacks: [hosted],
    tags: tags('site', 'shared'),
    terminationProtection: true,
    approval: true,
  }),
};
