import { defineStack, iff, sub } from '../src/template';
import { EC2, ElasticLoadBalancingV2 as Elb } from '../src/template/aws';
import { addAccessLogs } from './alb/access-logs';
import { addListeners } from './alb/listeners';
import { albParameters } from './alb/parameters';
import { exceptions } from './shared/exceptions';

/** Slightly longer than the longest request. The application keeps answering for the same time after SIGTERM. */
const DRAIN_SECONDS = '30';

export const alb = defineStack(
  'alb',
  {
    Description:
      'Application Load Balancer: HTTPS with a certificate, otherwise plain HTTP; access logs in S3',
    Parameters: albParameters,
  },
  (stack) => {
    const { parameters, add } = stack;
    const logs = addAccessLogs(stack);
    const group = add(
      'SecurityGroup',
      new EC2.SecurityGroup({
        GroupDescription: 'Load balancer: HTTP and HTTPS from clients',
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
            Description: 'None; the stack of the targets adds the rule that reaches them',
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
            'Off only in development environments, which must be easy to delete.',
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
        Description: 'Security group of the load balancer',
        Value: group.ref,
      },
      TargetGroupArn: { Description: 'ARN of the target group', Value: targets.ref },
      TargetGroupFullName: {
        Description: 'Target group, as CloudWatch metrics name it',
        Value: targets.get('TargetGroupFullName'),
      },
      LoadBalancerFullName: {
        Description: 'Load balancer, as CloudWatch metrics name it',
        Value: balancer.get('LoadBalancerFullName'),
      },
      LogBucketName: {
        Description: 'Bucket of the access logs; other buckets can log to s3/ in it',
        Value: logs.bucket.ref,
      },
      DnsName: {
        Description: 'DNS name of the load balancer, for an alias record',
        Value: balancer.get('DNSName'),
      },
      HostedZoneId: {
        Description: 'Hosted zone ID of the DNS name, for an alias record',
        Value: balancer.get('CanonicalHostedZoneID'),
      },
      Url: {
        Description: 'URL of the service',
        Value: sub`${iff(hasCertificate, 'https', 'http')}://${balancer.get('DNSName')}`,
      },
    };
  },
);
