import { defineEnvironment, deployment, outputOf } from '../../../src/template';
import { certificate } from '../../certificate';
import { fargate } from '../../fargate';
import { site } from '../../site';
import { siteLogs } from '../../site-logs';
import { foundation } from '../fargate/foundation';
import { live, protectStores } from '../fargate/live';
import { boundaryOf, historyOf, REGION, tags } from '../settings';
import { main as network } from '../shared/main';
import { files } from './files';
import { CLOUDFRONT_PREFIX_LIST, EDGE_REGION } from './settings';
import { shared } from './shared';

interface Size {
  readonly DomainName: string;
  readonly OnDemandBase: number;
  readonly Cpu: 256 | 512;
  readonly Memory: 512 | 1024;
  readonly MinTasks: number;
  readonly MaxTasks: number;
  readonly MonthlyBudget: number;
  readonly PriceClass: 'PriceClass_100' | 'PriceClass_All';
}

/**
 * Staging and production: they differ in these values only. Certificates come first, then the load balancer, then the
 * distribution, and they are deleted in the reverse order.
 */
export function liveEnvironment(environment: 'staging' | 'production', size: Size) {
  const { DomainName, PriceClass, ...api } = size;
  const name = `site-${environment}`;
  const domain = { DomainName, HostedZoneId: outputOf(shared.zone, 'HostedZoneId') };
  const edgeCertificate = deployment('edge-certificate', certificate, {
    stackName: `${name}-edge`,
    region: EDGE_REGION,
    parameters: domain,
  });
  const apiCertificate = deployment('api-certificate', certificate, {
    stackName: `${name}-certificate`,
    region: REGION,
    parameters: domain,
  });
  const service = deployment('api', fargate, {
    stackName: `${name}-api`,
    region: REGION,
    parameters: {
      ...foundation(network.base, network[environment]),
      ...boundaryOf(name),
      ...historyOf(name),
      ...live,
      ...api,
      CertificateArn: outputOf(apiCertificate, 'CertificateArn'),
      CloudFrontPrefixListId: CLOUDFRONT_PREFIX_LIST,
      Environment: environment,
    },
    stackPolicy: protectStores,
  });
  const front = deployment('site', site, {
    stackName: name,
    region: REGION,
    parameters: {
      ...domain,
      CertificateArn: outputOf(edgeCertificate, 'CertificateArn'),
      LoadBalancerArn: outputOf(service, 'LoadBalancerArn'),
      LoadBalancerDnsName: outputOf(service, 'DnsName'),
      PriceClass,
    },
    files,
  });
  const logs = deployment('logs', siteLogs, {
    stackName: `${name}-logs`,
    region: EDGE_REGION,
    parameters: {
      DistributionArn: outputOf(front, 'DistributionArn'),
      LogBucketArn: outputOf(front, 'LogBucketArn'),
    },
  });
  return defineEnvironment(environment, {
    stacks: [edgeCertificate, apiCertificate, service, front, logs],
    tags: tags('site', environment),
    terminationProtection: true,
    approval: true,
  });
}
