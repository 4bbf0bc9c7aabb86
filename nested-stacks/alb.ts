import { defineStack, iff, sub } from '../src/template';
import { EC2, ElasticLoadBalancingV2 as Elb } from '../src/template/aws';
import { addAccessLogs } from './alb/access-logs';
import { addListeners } from './alb/listeners';
import { albParameters } from './alb/parameters';
import { exceptions } from './shared/exceptions';

/** A little more than the time a request may take; the application goes on answering for as long. */
const DRAIN_SECONDS = '30';

export const alb = defineStack(
  'alb',
  {
    Description:
      'Load balancer: HTTPS where there is a certificate, plain HTTP where there is none, and its access logs',
    Parameters: albParameters,
  },
  (stack) => {
    const { parameters, add } = stack;
    const logs = addAccessLogs(stack);
    const group = add(
      'SecurityGroup',
      new EC2.SecurityGroup({
        GroupDescription: 'Load balancer: HTTP and HTTPS from its clients',
        VpcId: parameters.VpcId,
        SecurityGroupIngress: [80, 443].map((port) => ({
          IpProtocol: 'tcp',
          FromPort: port,
          ToPort: port,
          CidrIp: parameters.ClientCidr,
          Description: 'Clients',
        })),
        SecurityGroupEgress: [
          {
            IpProtocol: '-1',
            CidrIp: '127.0.0.1/32',
            Description: 'Nowhere: the stack of the targets adds the way to them',
          },
        ],
      }),
    );
    const balancer = add(
      'LoadBalancer',
      new Elb.LoadBalancer({
        Type: 'application',
        Scheme: 'internet-facing',
        Subnets: parameters.SubnetIds,
        SecurityGroups: [group.ref],
        LoadBalancerAttributes: [
          { Key: 'deletion_protection.enabled', Value: parameters.DeletionProtection },
          { Key: 'routing.http.drop_invalid_header_fields.enabled', Value: 'true' },
          { Key: 'routing.http.desync_mitigation_mode', Value: 'defensive' },
          { Key: 'access_logs.s3.enabled', Value: 'true' },
          { Key: 'access_logs.s3.bucket', Value: logs.bucket.ref },
        ],
      }),
      {
        DependsOn: [logs.policy],
        Metadata: exceptions({
          'CT.ELASTICLOADBALANCING.PR.5':
            'An environment to try things in must be easy to delete; staging and production have it.',
        }),
      },
    );
    const targets = add(
      'Targets',
      new Elb.TargetGroup({
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
      }),
    );
    const hasCertificate = addListeners(stack, balancer, targets);
    return {
      SecurityGroupId: {
        Description: 'For the rules that let the load balancer reach its targets',
        Value: group.ref,
      },
      TargetGroupArn: { Description: 'Where a service registers its tasks', Value: targets.ref },
      TargetGroupFullName: { Description: 'For metrics', Value: targets.get('TargetGroupFullName') },
      LoadBalancerFullName: { Description: 'For metrics', Value: balancer.get('LoadBalancerFullName') },
      LogBucketName: {
        Description: 'Takes the access logs of other buckets too, under s3/',
        Value: logs.bucket.ref,
      },
      DnsName: { Description: 'For an alias record of the domain', Value: balancer.get('DNSName') },
      HostedZoneId: {
        Description: 'Zone of the DNS name, for an alias record',
        Value: balancer.get('CanonicalHostedZoneID'),
      },
      Url: {
        Description: 'Where the service answers',
        Value: sub`${iff(hasCertificate, 'https', 'http')}://${balancer.get('DNSName')}`,
      },
    };
  },
);
