import {
  and,
  type ConditionExpression,
  type Expression,
  equals,
  iff,
  type NamedCondition,
  not,
  type Scalar,
  stackName,
  sub,
} from '../../src/template';
import { CloudFront } from '../../src/template/aws';
import type { SiteBuilder } from './parameters';

export interface ApiOrigin {
  readonly hasApi: NamedCondition;
  readonly vpcOriginId: Expression<Scalar<'AWS::CloudFront::VpcOrigin.Id'>>;
}

/**
 * CloudFront reaches the internal load balancer through a VPC origin. It refuses each change of one in use, even of its tags
 * (status 409): "Restrict access with VPC origins", Amazon CloudFront Developer Guide, and aws/aws-cdk#35765. So there are two:
 * switching creates the other one, moves the distribution, and deletes the first.
 */
export function addApiOrigin(
  { parameters, add, condition }: SiteBuilder,
  hasDomain: NamedCondition,
): ApiOrigin {
  const hasApi = condition('HasApi', not(equals(parameters.LoadBalancerArn, '')));
  const isBlue = condition('IsBlue', equals(parameters.OriginSlot, 'blue'));
  const origin = (slot: 'Blue' | 'Green', isUsed: ConditionExpression) =>
    add(
      `${slot}ApiOrigin`,
      new CloudFront.VpcOrigin({
        VpcOriginEndpointConfig: {
          Name: sub`${stackName}-${slot.toLowerCase()}`,
          Arn: parameters.LoadBalancerArn,
          HTTPPort: 80,
          HTTPSPort: 443,
          OriginProtocolPolicy: iff(hasDomain, 'https-only', 'http-only'),
          OriginSSLProtocols: ['TLSv1.2'],
        },
      }),
      { Condition: condition(`Has${slot}Api`, and(hasApi, isUsed)) },
    );
  const blue = origin('Blue', isBlue);
  const green = origin('Green', not(isBlue));
  return { hasApi, vpcOriginId: iff(isBlue, blue.ref, green.ref) };
}
