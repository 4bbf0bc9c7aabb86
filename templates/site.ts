import { exceptions } from '../nested-stacks/shared/exceptions';
import {
  accountId,
  and,
  defineStack,
  equals,
  iff,
  not,
  noValue,
  partition,
  stackName,
  sub,
} from '../src/template';
import { CloudFront, Route53 } from '../src/template/aws';
import { addApiOrigin } from './site/api-origin';
import { addBuckets, letDistributionRead, SITE_FOLDER } from './site/buckets';
import { addHeaders } from './site/headers';
import { siteParameters } from './site/parameters';

/** Policies of AWS: "Use managed cache policies" and "Use managed origin request policies", Amazon CloudFront Developer Guide. */
const CACHING_OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';
const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
/** The header Host too: the certificate of the load balancer is for the name that visitors use. */
const ALL_VIEWER = '216adef6-5c7f-47e4-b989-5492eafa07d3';
/** The hosted zone of all distributions: "AliasTarget", Amazon Route 53 API Reference. */
const CLOUDFRONT_ZONE = 'Z2FDTNDATAQYW2';
const ERROR_CACHING_SECONDS = 10;

export const site = defineStack(
  'site',
  {
    Description:
      'Static site in a private bucket behind CloudFront, with the API of an internal load balancer below /api/',
    Parameters: siteParameters,
  },
  (stack) => {
    const { parameters, add, condition } = stack;
    const hasDomain = condition('HasDomain', not(equals(parameters.DomainName, '')));
    const hasCertificate = condition('HasCertificate', not(equals(parameters.CertificateArn, '')));
    stack.rule('DomainIsComplete', {
      RuleCondition: not(equals(parameters.DomainName, '')),
      Assertions: [
        {
          Assert: and(not(equals(parameters.CertificateArn, '')), not(equals(parameters.HostedZoneId, ''))),
          AssertDescription: 'A domain name needs CertificateArn and HostedZoneId',
        },
      ],
    });
    const buckets = addBuckets(stack);
    const headers = addHeaders(stack);
    const { hasApi, vpcOriginId } = addApiOrigin(stack, hasDomain);
    const access = add(
      'ContentAccess',
      new CloudFront.OriginAccessControl({
        OriginAccessControlConfig: {
          Name: sub`${stackName}-content`,
          OriginAccessControlOriginType: 's3',
          SigningBehavior: 'always',
          SigningProtocol: 'sigv4',
        },
      }),
    );
    const common = { Compress: true, ViewerProtocolPolicy: 'redirect-to-https' } as const;
    const distribution = add(
      'Distribution',
      new CloudFront.Distribution({
        DistributionConfig: {
          Comment: stackName,
          Enabled: true,
          HttpVersion: 'http2and3',
          IPV6Enabled: true,
          PriceClass: parameters.PriceClass,
          DefaultRootObject: 'index.html',
          Aliases: iff(hasDomain, [parameters.DomainName], noValue),
          ViewerCertificate: iff(
            hasCertificate,
            {
              AcmCertificateArn: parameters.CertificateArn,
              MinimumProtocolVersion: 'TLSv1.2_2025',
              SslSupportMethod: 'sni-only',
            },
            { CloudFrontDefaultCertificate: true },
          ),
          WebACLId: iff(
            condition('HasWebAcl', not(equals(parameters.WebAclArn, ''))),
            parameters.WebAclArn,
            noValue,
          ),
          Origins: [
            {
              Id: 'content',
              DomainName: buckets.content.get('RegionalDomainName'),
              OriginPath: `/${SITE_FOLDER}`,
              OriginAccessControlId: access.ref,
              S3OriginConfig: { OriginAccessIdentity: '' },
            },
            iff(
              hasApi,
              {
                Id: 'api',
                DomainName: parameters.LoadBalancerDnsName,
                VpcOriginConfig: { VpcOriginId: vpcOriginId, OriginReadTimeout: 30 },
              },
              noValue,
            ),
          ],
          DefaultCacheBehavior: {
            ...common,
            TargetOriginId: 'content',
            AllowedMethods: ['GET', 'HEAD'],
            CachePolicyId: CACHING_OPTIMIZED,
            ResponseHeadersPolicyId: headers.ref,
          },
          CacheBehaviors: iff(
            hasApi,
            [
              {
                ...common,
                PathPattern: '/api/*',
                TargetOriginId: 'api',
                AllowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
                CachePolicyId: CACHING_DISABLED,
                OriginRequestPolicyId: ALL_VIEWER,
              },
            ],
            noValue,
          ),
          CustomErrorResponses: [
            {
              ErrorCode: 403,
              ResponseCode: 404,
              ResponsePagePath: '/404.html',
              ErrorCachingMinTTL: ERROR_CACHING_SECONDS,
            },
          ],
        },
      }),
      {
        Metadata: exceptions({
          'CT.CLOUDFRONT.PR.4': 'A second origin for the same files protects from nothing that S3 does not.',
          'CT.CLOUDFRONT.PR.5':
            'The stack site-logs delivers access logs (v2), which the control does not know.',
          'CT.CLOUDFRONT.PR.6': 'Only without a domain name, which a certificate needs.',
          'CT.CLOUDFRONT.PR.7': 'Only without a domain name, with the certificate of CloudFront.',
          'CT.CLOUDFRONT.PR.9':
            'Only without a domain name: CloudFront sets the policy of its own certificate.',
        }),
        comment:
          'Error pages apply to all behaviors, so the page is for 403, with which S3 answers what it does not have, and a 404 of the\nAPI reaches its client.',
      },
    );
    letDistributionRead(stack, buckets, distribution);
    for (const Type of ['A', 'AAAA'] as const)
      add(
        `${Type}Record`,
        new Route53.RecordSet({
          HostedZoneId: parameters.HostedZoneId,
          Name: parameters.DomainName,
          Type,
          AliasTarget: { DNSName: distribution.get('DomainName'), HostedZoneId: CLOUDFRONT_ZONE },
        }),
        { Condition: hasDomain },
      );
    return {
      Url: {
        Description: 'URL of the site',
        Value: sub`https://${iff(hasDomain, parameters.DomainName, distribution.get('DomainName'))}`,
      },
      BucketName: { Description: 'Bucket of the content', Value: buckets.content.ref },
      DistributionId: { Description: 'ID of the distribution', Value: distribution.ref },
      DistributionArn: {
        Description: 'ARN of the distribution',
        Value: sub`arn:${partition}:cloudfront::${accountId}:distribution/${distribution.ref}`,
      },
      LogBucketArn: { Description: 'ARN of the bucket of the access logs', Value: buckets.logs.get('Arn') },
    };
  },
);
