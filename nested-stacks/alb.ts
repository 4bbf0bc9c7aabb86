import { comment, defineStack, equals, iff, type Num, not, noValue, sub, type Text } from '../src/template';
import { EC2, ElasticLoadBalancingV2 as Elb } from '../src/template/aws';
import { addAccessLogs } from './alb/access-logs';
import { addListeners } from './alb/listeners';
import { albParameters } from './alb/parameters';
import { targetGroup } from './alb/targets';
import { addTrafficShifting } from './alb/traffic-shifting';
import { shiftsTraffic } from './shared/deployment-strategy';
import { exceptions } from './shared/exceptions';

export const alb = defineStack(
  'alb',
  {
    Description:
      'Application Load Balancer: HTTPS with a certificate, otherwise plain HTTP; access logs in S3',
    Parameters: albParameters,
  },
  (stack) => {
    const { parameters, add } = stack;
    const shifts = shiftsTraffic(stack);
    const isInternal = stack.condition('IsInternal', not(equals(parameters.CloudFrontPrefixListId, '')));
    const hasCertificate = stack.condition('HasCertificate', not(equals(parameters.CertificateArn, '')));
    const logs = addAccessLogs(stack);
    const group = add(
      'SecurityGroup',
      new EC2.SecurityGroup({
        GroupDescription: 'Load balancer: HTTP and HTTPS from clients',
        VpcId: parameters.VpcId,
        SecurityGroupIngress: [
          iff(isInternal, noValue, inbound(80, parameters.ClientCidr, 'Clients')),
          iff(isInternal, noValue, inbound(443, parameters.ClientCidr, 'Clients')),
          iff(
            isInternal,
            comment('A prefix list counts as its 55 entries, of 60 rules that a security group may have.', {
              IpProtocol: 'tcp',
              FromPort: iff(hasCertificate, 443, 80),
              ToPort: iff(hasCertificate, 443, 80),
              SourcePrefixListId: parameters.CloudFrontPrefixListId,
              Description: 'CloudFront',
            }),
            noValue,
          ),
          iff(
            shifts,
            inbound(parameters.TestPort, parameters.TestCidr, 'Clients of the test listener'),
            noValue,
          ),
        ],
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
        Scheme: iff(isInternal, 'internal', 'internet-facing'),
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
    const targets = add('Targets', new Elb.TargetGroup(targetGroup(stack)));
    const listeners = addListeners(stack, balancer, targets, hasCertificate);
    const shifting = addTrafficShifting(stack, { balancer, targets, listeners, shifts, hasCertificate });
    const scheme = iff(hasCertificate, 'https', 'http');
    return {
      SecurityGroupId: {
        Description: 'Security group of the load balancer',
        Value: group.ref,
      },
      ListenerArn: { Description: 'ARN of the listener that serves requests', Value: listeners.production },
      TargetGroupArn: { Description: 'ARN of the target group', Value: targets.ref },
      TargetGroupFullName: {
        Description: 'Target group, as CloudWatch metrics name it',
        Value: targets.get('TargetGroupFullName'),
      },
      AlternateTargetGroupArn: {
        Description: 'ARN of the second target group; empty with the strategy rolling',
        Value: iff(shifts, shifting.alternate.ref, ''),
      },
      AlternateTargetGroupFullName: {
        Description: 'Second target group, as CloudWatch metrics name it; empty with the strategy rolling',
        Value: iff(shifts, shifting.alternate.get('TargetGroupFullName'), ''),
      },
      ProductionRuleArn: {
        Description: 'Listener rule of production traffic; empty with the strategy rolling',
        Value: iff(shifts, shifting.production.ref, ''),
      },
      TestRuleArn: {
        Description: 'Listener rule of test traffic; empty with the strategy rolling',
        Value: iff(shifts, shifting.test.ref, ''),
      },
      LoadBalancerArn: { Description: 'ARN of the load balancer, for a web ACL', Value: balancer.ref },
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
        Value: sub`${scheme}://${balancer.get('DNSName')}`,
      },
      TestUrl: {
        Description: 'URL of the test listener; empty with the strategy rolling',
        Value: iff(shifts, sub`${scheme}://${balancer.get('DNSName')}:${parameters.TestPort}`, ''),
      },
    };
  },
);

function inbound(port: Num, CidrIp: Text, Description: string): EC2.SecurityGroup.Ingress {
  return { IpProtocol: 'tcp', FromPort: port, ToPort: port, CidrIp, Description };
}
