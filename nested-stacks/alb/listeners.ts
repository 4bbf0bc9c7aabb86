import {
  comment,
  type Expression,
  type Handle,
  iff,
  type NamedCondition,
  type Scalar,
  select,
} from '../../src/template';
import { ElasticLoadBalancingV2 as Elb } from '../../src/template/aws';
import { exceptions } from '../shared/exceptions';
import type { AlbBuilder } from './parameters';

/** TLS 1.2 and 1.3, forward secrecy only. */
export const TLS_POLICY = 'ELBSecurityPolicy-TLS13-1-2-Res-2021-06';

export interface Listeners {
  /** The listener that serves requests. */
  readonly production: Expression<Scalar<'AWS::ElasticLoadBalancingV2::Listener.ListenerArn'>>;
}

/** Without a certificate, port 80 serves requests; with one, it redirects to port 443. */
export function addListeners(
  { parameters, add }: AlbBuilder,
  balancer: Handle<Elb.LoadBalancer>,
  targets: Handle<Elb.TargetGroup>,
  hasCertificate: NamedCondition,
): Listeners {
  const forward = { Type: 'forward' as const, TargetGroupArn: targets.ref };
  const httpsListener = add(
    'HttpsListener',
    new Elb.Listener({
      LoadBalancerArn: balancer.ref,
      Port: 443,
      Protocol: 'HTTPS',
      SslPolicy: TLS_POLICY,
      Certificates: [{ CertificateArn: parameters.CertificateArn }],
      DefaultActions: [forward],
    }),
    { Condition: hasCertificate },
  );
  const httpListener = add(
    'HttpListener',
    new Elb.Listener({
      LoadBalancerArn: balancer.ref,
      Port: 80,
      Protocol: 'HTTP',
      DefaultActions: [
        iff(
          hasCertificate,
          {
            Type: 'redirect',
            RedirectConfig: {
              Protocol: 'HTTPS',
              Port: comment(
                'Always 443. The reference makes CloudFormation create the HTTPS listener first. DependsOn cannot name it,\nbecause it does not exist without a certificate.',
                select(0, ['443', httpsListener.ref]),
              ),
              StatusCode: 'HTTP_301',
            },
          },
          forward,
        ),
      ],
    }),
    {
      Metadata: exceptions({
        'CT.ELASTICLOADBALANCING.PR.1': 'Redirects to HTTPS whenever there is a certificate.',
      }),
    },
  );
  return { production: iff(hasCertificate, httpsListener.ref, httpListener.ref) };
}
