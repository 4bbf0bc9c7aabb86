import { defineEnvironment, deployment, outputOf } from '../../../src/template';
import { fargate } from '../../fargate';
import { site } from '../../site';
import { foundation } from '../fargate/foundation';
import { boundaryOf, historyOf, LOCAL_ACCOUNT, REGION, tags } from '../settings';
import { local as network } from '../shared/local';
import { files } from './files';
import { CLOUDFRONT_PREFIX_LIST } from './settings';

const place = { region: REGION, account: LOCAL_ACCOUNT };
const service = deployment('api', fargate, {
  stackName: 'site-local-api',
  ...place,
  parameters: {
    ...foundation(network.base, network.subnets),
    ...boundaryOf('site-local'),
    ...historyOf('site-local'),
    CloudFrontPrefixListId: CLOUDFRONT_PREFIX_LIST,
    Environment: 'local',
    // The rehearsal builds the image of a tag when a task first needs it.
    ImageTag: 'rehearsal',
    LogLevel: 'debug',
    DeletionProtection: 'false',
  },
});

/** For the local endpoint, without a domain. */
export const local = defineEnvironment('local', {
  stacks: [
    service,
    deployment('site', site, {
      stackName: 'site-local',
      ...place,
      parameters: {
        LoadBalancerArn: outputOf(service, 'LoadBalancerArn'),
        LoadBalancerDnsName: outputOf(service, 'DnsName'),
      },
      files,
    }),
  ],
  tags: tags('site', 'local'),
  terminationProtection: false,
  approval: false,
});
