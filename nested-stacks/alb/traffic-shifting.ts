import {
  type Expression,
  type Handle,
  iff,
  type NamedCondition,
  noValue,
  type Scalar,
} from '../../src/template';
import { ElasticLoadBalancingV2 as Elb } from '../../src/template/aws';
import { type Listeners, TLS_POLICY } from './listeners';
import type { AlbBuilder } from './parameters';
import { targetGroup } from './targets';

/** The last priority, so rules for single paths can precede it. */
const LAST_PRIORITY = 50_000;

export interface TrafficShifting {
  readonly alternate: Handle<Elb.TargetGroup>;
  readonly production: Handle<Elb.ListenerRule>;
  readonly test: Handle<Elb.ListenerRule>;
}

/**
 * What ECS needs to shift traffic: a second target group, and a rule each for production and test traffic whose weights it
 * changes. Where they exist, the rules match every request, so the listeners themselves are the same for every strategy.
 */
export function addTrafficShifting(
  stack: AlbBuilder,
  {
    balancer,
    targets,
    listeners,
    shifts,
    hasCertificate,
  }: {
    readonly balancer: Handle<Elb.LoadBalancer>;
    readonly targets: Handle<Elb.TargetGroup>;
    readonly listeners: Listeners;
    readonly shifts: NamedCondition;
    readonly hasCertificate: NamedCondition;
  },
): TrafficShifting {
  const { parameters, add } = stack;
  const { production } = listeners;
  const options = { Condition: shifts };
  const alternate = add('AlternateTargets', new Elb.TargetGroup(targetGroup(stack)), options);
  const testListener = add(
    'TestListener',
    new Elb.Listener({
      LoadBalancerArn: balancer.ref,
      Port: parameters.TestPort,
      Protocol: iff(hasCertificate, 'HTTPS', 'HTTP'),
      SslPolicy: iff(hasCertificate, TLS_POLICY, noValue),
      Certificates: iff(hasCertificate, [{ CertificateArn: parameters.CertificateArn }], noValue),
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
    }),
    options,
  );
  const rule = (logicalId: string, ListenerArn: Expression<Scalar<ListenerArn>>) =>
    add(
      logicalId,
      new Elb.ListenerRule({
        ListenerArn,
        Priority: LAST_PRIORITY,
        Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/*'] } }],
        Actions: [
          {
            Type: 'forward',
            ForwardConfig: {
              TargetGroups: [
                { TargetGroupArn: targets.ref, Weight: 100 },
                { TargetGroupArn: alternate.ref, Weight: 0 },
              ],
            },
          },
        ],
      }),
      {
        ...options,
        comment:
          'ECS changes the weights in each deployment. CloudFormation compares templates, not weights, and so leaves them alone as\nlong as this rule does not change. Drift detection reports them.',
      },
    );
  return {
    alternate,
    production: rule('ProductionRule', production),
    test: rule('TestRule', testListener.ref),
  };
}

type ListenerArn = 'AWS::ElasticLoadBalancingV2::Listener.ListenerArn';
