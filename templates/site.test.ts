import { deployed, field, list } from '../tools/testing/compiled';
import { site } from './site';

const CERTIFICATE = 'arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-0000-4000-8000-000000000000';
const API = {
  LoadBalancerArn:
    'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/api/0123456789abcdef',
  LoadBalancerDnsName: 'internal-api.eu-west-1.elb.amazonaws.com',
};
const DOMAIN = { DomainName: 'example.com', HostedZoneId: 'Z0123', CertificateArn: CERTIFICATE };

const config = (parameters: Readonly<Record<string, string>>) =>
  field(deployed(site, parameters).properties('Distribution'), 'DistributionConfig');

test('a site with a domain has TLS 1.2 or newer, HTTP/3 and alias records', () => {
  expect(config({ ...API, ...DOMAIN })).toMatchObject({
    Aliases: ['example.com'],
    HttpVersion: 'http2and3',
    ViewerCertificate: { AcmCertificateArn: CERTIFICATE, MinimumProtocolVersion: 'TLSv1.2_2025' },
  });
  const records = Object.values(deployed(site, DOMAIN).ofType('AWS::Route53::RecordSet'));
  expect(records.map(({ Type }) => Type)).toEqual(['A', 'AAAA']);
});

test('a site without a domain has the name of its distribution and no records', () => {
  const stack = deployed(site, {});
  expect(config({})).toMatchObject({ ViewerCertificate: { CloudFrontDefaultCertificate: true } });
  expect(stack.ofType('AWS::Route53::RecordSet')).toEqual({});
  expect(stack.outputs.Url).toBe('https://${Distribution.DomainName}');
});

test('only the API gets requests that change something, uncached and with all that the viewer sent', () => {
  const { CacheBehaviors, DefaultCacheBehavior } = Object(config(API));
  expect(DefaultCacheBehavior).toMatchObject({ AllowedMethods: ['GET', 'HEAD'], TargetOriginId: 'content' });
  expect(CacheBehaviors).toMatchObject([
    {
      PathPattern: '/api/*',
      TargetOriginId: 'api',
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
      OriginRequestPolicyId: '216adef6-5c7f-47e4-b989-5492eafa07d3',
    },
  ]);
  expect(config({})).not.toHaveProperty('CacheBehaviors');
});

test('the error page replaces no 404 of the API', () => {
  expect(list(field(config(API), 'CustomErrorResponses')).map((each) => field(each, 'ErrorCode'))).toEqual([
    403,
  ]);
});

test('only this distribution reads the bucket, and only what is in its folder', () => {
  const statements = list(field(deployed(site, API).properties('ContentPolicy').PolicyDocument, 'Statement'));
  expect(statements.filter((each) => field(each, 'Effect') === 'Allow')).toEqual([
    {
      Sid: 'CloudFront',
      Effect: 'Allow',
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Action: 's3:GetObject',
      Resource: '${Content.Arn}/site/*',
      Condition: {
        StringEquals: { 'AWS:SourceArn': 'arn:aws:cloudfront::111122223333:distribution/${Distribution}' },
      },
    },
  ]);
});

test.each([
  ['blue', 'BlueApiOrigin'],
  ['green', 'GreenApiOrigin'],
])('the slot %s uses the VPC origin %s, and no other exists', (OriginSlot, logicalId) => {
  const stack = deployed(site, { ...API, OriginSlot });
  expect(Object.keys(stack.ofType('AWS::CloudFront::VpcOrigin'))).toEqual([logicalId]);
  const origin = list(field(config({ ...API, OriginSlot }), 'Origins')).at(-1);
  expect(field(origin, 'VpcOriginConfig')).toMatchObject({ VpcOriginId: `\${${logicalId}}` });
});

test('CloudFront speaks HTTPS with the load balancer where there is a certificate for it', () => {
  const policy = (parameters: Readonly<Record<string, string>>) =>
    field(
      deployed(site, { ...API, ...parameters }).properties('BlueApiOrigin').VpcOriginEndpointConfig,
      'OriginProtocolPolicy',
    );
  expect([policy(DOMAIN), policy({})]).toEqual(['https-only', 'http-only']);
});

test('pages connect to the site and to the given origins only', () => {
  const policy = (ConnectSources: string) =>
    JSON.stringify(deployed(site, { ConnectSources }).properties('Headers'));
  expect(policy('')).toContain("connect-src 'self'\"");
  expect(policy('https://login.example.com')).toContain("connect-src 'self' https://login.example.com\"");
});
