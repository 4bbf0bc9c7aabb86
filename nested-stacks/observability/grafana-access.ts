import type { Handle } from '../../src/template';
import { EC2, ElasticLoadBalancingV2 as Elb } from '../../src/template/aws';
import type { ObservabilityBuilder } from './parameters';

export const GRAFANA_PORT = 3000;
export const GRAFANA_PATH = '/grafana';
/** Before the rule of the service that matches every request. */
const PRIORITY = 100;

export interface GrafanaAccess {
  readonly group: Handle<EC2.SecurityGroup>;
  readonly targets: Handle<Elb.TargetGroup>;
}

/** The way from the load balancer to Grafana. */
export function addGrafanaAccess({ parameters, add }: ObservabilityBuilder): GrafanaAccess {
  const { VpcId, LoadBalancerSecurityGroupId } = parameters;
  const port = { IpProtocol: 'tcp', FromPort: GRAFANA_PORT, ToPort: GRAFANA_PORT };
  const group = add(
    'GrafanaSecurityGroup',
    new EC2.SecurityGroup({
      GroupDescription: 'Grafana: inbound from the load balancer, outbound HTTPS',
      VpcId,
      SecurityGroupIngress: [
        { ...port, SourceSecurityGroupId: LoadBalancerSecurityGroupId, Description: 'Requests' },
      ],
      SecurityGroupEgress: [
        {
          IpProtocol: 'tcp',
          FromPort: 443,
          ToPort: 443,
          CidrIp: '0.0.0.0/0',
          Description: 'Prometheus and the registry of the image',
        },
      ],
    }),
  );
  add(
    'LoadBalancerToGrafana',
    new EC2.SecurityGroupEgress({
      ...port,
      GroupId: LoadBalancerSecurityGroupId,
      DestinationSecurityGroupId: group.get('GroupId'),
      Description: 'Grafana',
    }),
  );
  const targets = add(
    'GrafanaTargets',
    new Elb.TargetGroup({
      VpcId,
      TargetType: 'ip',
      Protocol: 'HTTP',
      Port: GRAFANA_PORT,
      HealthCheckPath: `${GRAFANA_PATH}/api/health`,
      Matcher: { HttpCode: '200' },
      TargetGroupAttributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '5' }],
    }),
  );
  add(
    'GrafanaRule',
    new Elb.ListenerRule({
      ListenerArn: parameters.ListenerArn,
      Priority: PRIORITY,
      Conditions: [
        {
          Field: 'path-pattern',
          PathPatternConfig: { Values: [GRAFANA_PATH, `${GRAFANA_PATH}/*`] },
        },
        { Field: 'source-ip', SourceIpConfig: { Values: [parameters.GrafanaCidr] } },
      ],
      Actions: [{ Type: 'forward', TargetGroupArn: targets.ref }],
    }),
  );
  return { group, targets };
}
