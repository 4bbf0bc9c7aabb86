import type { ElasticLoadBalancingV2 as Elb } from '../../src/template/aws';
import type { AlbBuilder } from './parameters';

/** Slightly longer than the longest request. The application keeps answering for the same time after SIGTERM. */
const DRAIN_SECONDS = '30';

/** The properties of both target groups, which must be alike: each serves production in turn. */
export function targetGroup({ parameters }: AlbBuilder): Elb.TargetGroupProperties {
  return {
    VpcId: parameters.VpcId,
    TargetType: 'ip',
    Protocol: 'HTTP',
    Port: parameters.TargetPort,
    HealthCheckPath: parameters.HealthCheckPath,
    HealthCheckIntervalSeconds: 10,
    HealthCheckTimeoutSeconds: 5,
    HealthyThresholdCount: 2,
    UnhealthyThresholdCount: 3,
    Matcher: { HttpCode: '200' },
    TargetGroupAttributes: [
      { Key: 'deregistration_delay.timeout_seconds', Value: DRAIN_SECONDS },
      { Key: 'load_balancing.algorithm.type', Value: 'least_outstanding_requests' },
    ],
  };
}
