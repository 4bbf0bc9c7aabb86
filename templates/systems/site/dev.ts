import { defineEnvironment, deployment, outputOf } from '../../../src/template';
import { fargate } from '../../fargate';
import { site } from '../../site';
import { foundation } from '../fargate/foundation';
import { ALARM_EMAIL, boundaryOf, historyOf, REGION, tags } from '../settings';
import { main as network } from '../shared/main';
import { files } from './files';
import { CLOUDFRONT_PREFIX_LIST } from './settings';

const service = deployment('api', fargate, {
  stackName: 'site-dev-api',
  region: REGION,
  parameters: {
    ...foundation(network.base, network.dev),
    ...boundaryOf('site-dev'),
    ...historyOf('site-dev'),
    CloudFrontPrefixListId: CLOUDFRONT_PREFIX_LIST,
    Environment: 'dev',
    Architecture: 'ARM64',
    OnDemandBase: 0,
    OnDemandWeight: 0,
    SpotWeight: 1,
    MaxTasks: 2,
    LogLevel: 'debug',
    ExecuteCommand: 'true',
    DeletionProtection: 'false',
    AlarmEmail: ALARM_EMAIL,
    MonthlyBudget: 120,
  },
});

/** Without a domain: the site has the name of its distribution. */
export const dev = defineEnvironment('dev', {
  stacks: [
    service,
    deployment('site', site, {
      stackName: 'site-dev',
      region: REGION,
      parameters: {
        LoadBalancerArn: outputOf(service, 'LoadBalancerArn'),
        LoadBalancerDnsName: outputOf(service, 'DnsName'),
      },
      files,
    }),
  ],
  tags: tags('site', 'dev'),
  terminationProtection: false,
  approval: false,
});
