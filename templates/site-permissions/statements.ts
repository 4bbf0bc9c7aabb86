import type { Statement } from '../../nested-stacks/shared/policies';
import { accountId, partition, region, sub, type Text } from '../../src/template';

/**
 * Sites: distributions, certificates, DNS records and the delivery of access logs. CloudFront and Route 53 are global, so the
 * Region does not limit their actions.
 */
export function statements(name: Text, environment: Text): readonly Statement[] {
  const cloudFront = (kind: string) => sub`arn:${partition}:cloudfront::${accountId}:${kind}/*`;
  const logs = (kind: string) => sub`arn:${partition}:logs:${region}:${accountId}:${kind}`;
  const certificates = sub`arn:${partition}:acm:${region}:${accountId}:certificate/*`;
  const ofEnvironment = { StringEquals: { 'aws:ResourceTag/environment': environment } };
  const untaggedOrOwn = { StringEqualsIfExists: { 'aws:ResourceTag/environment': environment } };
  const tagged = [cloudFront('distribution'), cloudFront('vpcorigin')];
  return [
    {
      Sid: 'Create',
      Action: [
        'acm:RequestCertificate',
        'cloudfront:CreateDistribution',
        'cloudfront:CreateOriginAccessControl',
        'cloudfront:CreateResponseHeadersPolicy',
        'cloudfront:CreateVpcOrigin',
        'logs:DescribeDeliveries',
        'route53:CreateHostedZone',
      ],
      Resource: '*',
      because: 'AWS assigns the IDs of these resources.',
    },
    {
      Sid: 'ReadDistributions',
      Action: [
        'cloudfront:GetDistribution',
        'cloudfront:GetDistributionConfig',
        'cloudfront:GetVpcOrigin',
        'cloudfront:ListTagsForResource',
      ],
      Resource: tagged,
    },
    {
      Sid: 'TagDistributions',
      Action: ['cloudfront:TagResource'],
      Resource: tagged,
      Condition: untaggedOrOwn,
    },
    {
      Sid: 'ChangeDistributions',
      Action: [
        'cloudfront:UpdateDistribution',
        'cloudfront:DeleteDistribution',
        'cloudfront:UpdateVpcOrigin',
        'cloudfront:DeleteVpcOrigin',
        'cloudfront:UntagResource',
        'cloudfront:AllowVendedLogDeliveryForResource',
      ],
      Resource: tagged,
      Condition: ofEnvironment,
    },
    {
      Sid: 'PartsOfDistributions',
      Action: ['OriginAccessControl', 'ResponseHeadersPolicy'].flatMap((part) =>
        ['Get', 'Update', 'Delete'].map((verb) => `cloudfront:${verb}${part}`),
      ),
      Resource: [cloudFront('origin-access-control'), cloudFront('response-headers-policy')],
    },
    {
      Sid: 'TagCertificates',
      Action: ['acm:AddTagsToCertificate', 'acm:DescribeCertificate', 'acm:ListTagsForCertificate'],
      Resource: certificates,
      Condition: untaggedOrOwn,
    },
    {
      Sid: 'ChangeCertificates',
      Action: ['acm:DeleteCertificate', 'acm:RemoveTagsFromCertificate', 'acm:UpdateCertificateOptions'],
      Resource: certificates,
      Condition: ofEnvironment,
    },
    {
      Sid: 'Zones',
      Action: [
        'route53:DeleteHostedZone',
        'route53:GetHostedZone',
        'route53:UpdateHostedZoneComment',
        'route53:ListResourceRecordSets',
        'route53:ChangeTagsForResource',
        'route53:ListTagsForResource',
        'route53:GetChange',
      ],
      Resource: ['hostedzone', 'change', 'healthcheck'].map(
        (kind) => sub`arn:${partition}:route53:::${kind}/*`,
      ),
    },
    {
      Sid: 'Records',
      Action: ['route53:ChangeResourceRecordSets'],
      Resource: sub`arn:${partition}:route53:::hostedzone/*`,
      Condition: {
        'ForAllValues:StringEquals': {
          'route53:ChangeResourceRecordSetsRecordTypes': ['A', 'AAAA', 'CNAME'],
        },
      },
    },
    {
      Sid: 'LogDelivery',
      Action: [
        'logs:PutDeliverySource',
        'logs:GetDeliverySource',
        'logs:DeleteDeliverySource',
        'logs:PutDeliveryDestination',
        'logs:GetDeliveryDestination',
        'logs:GetDeliveryDestinationPolicy',
        'logs:DeleteDeliveryDestination',
        'logs:CreateDelivery',
        'logs:GetDelivery',
        'logs:DeleteDelivery',
        'logs:UpdateDeliveryConfiguration',
        'logs:TagResource',
        'logs:UntagResource',
        'logs:ListTagsForResource',
      ],
      Resource: [
        sub`${logs('delivery-source:')}${name}*`,
        sub`${logs('delivery-destination:')}${name}*`,
        logs('delivery:*'),
      ],
    },
  ];
}
