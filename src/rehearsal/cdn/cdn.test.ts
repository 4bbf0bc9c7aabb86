import { request } from 'node:http';
import {
  CloudFrontClient,
  CreateInvalidationCommand,
  GetInvalidationCommand,
} from '@aws-sdk/client-cloudfront';
import { PutObjectCommand, type PutObjectCommandInput } from '@aws-sdk/client-s3';
import type { Data, DataObject } from '../../document/data';
import { s3Of } from '../../local/testing/calls';
import { clientConfig } from '../../local/testing/endpoint';
import { Rehearsed } from '../testing/rehearsed';

const OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';
const DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const ARN = { 'Fn::Sub': 'arn:aws:cloudfront::${AWS::AccountId}:distribution/${Site}' };

let rehearsed: Rehearsed;
let now = 1_000_000;
let url: string;

beforeAll(async () => {
  rehearsed = await Rehearsed.start(undefined, { clock: () => now });
  expect(await rehearsed.calls.create('site', template())).toBe('CREATE_COMPLETE');
  url = await rehearsed.url('site');
  await put('index.html', 'the first page', { ContentType: 'text/html', CacheControl: 'max-age=60' });
  await put('todo/', 'the list', { ContentType: 'text/html', CacheControl: 'no-cache' });
  await put('404.html', 'not here', { ContentType: 'text/html' });
});
afterAll(() => rehearsed.end());

test('the output is a URL on this machine that serves the root object with the headers of the policy', async () => {
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const answer = await fetch(`${url}/`);
  expect(await answer.text()).toBe('the first page');
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/html',
    'content-security-policy': "default-src 'self'",
    'strict-transport-security': 'max-age=60; includeSubDomains',
    'x-extra': 'yes',
    'x-cache': 'Miss from cloudfront',
  });
});

test('a name with an alias record is shown with the address that it resolves to', async () => {
  expect(await rehearsed.url('site', 'NamedUrl')).toBe(url);
});

test('an answer is cached for its time, and compared with the origin afterwards', async () => {
  await fetch(`${url}/index.html`);
  now += 59_000;
  await put('index.html', 'the second page', { ContentType: 'text/html', CacheControl: 'max-age=60' });
  expect(await seen('/')).toEqual(['the first page', 'Hit from cloudfront']);
  now += 2_000;
  expect(await seen('/')).toEqual(['the second page', 'Miss from cloudfront']);
  now += 61_000;
  expect(await seen('/')).toEqual(['the second page', 'RefreshHit from cloudfront']);
});

test('an invalidation removes its paths only, and the same caller reference is the same invalidation', async () => {
  await put('a.txt', 'a1');
  await put('b.txt', 'b1');
  await Promise.all([seen('/a.txt'), seen('/b.txt')]);
  await put('a.txt', 'a2');
  await put('b.txt', 'b2');
  const cloudFront = new CloudFrontClient(clientConfig(rehearsed.calls.local.endpoint));
  const DistributionId = await rehearsed.calls.physicalId('site', 'Site');
  const batch = { CallerReference: 'r1', Paths: { Quantity: 1, Items: ['/a.txt'] } };
  const ask = () =>
    cloudFront.send(new CreateInvalidationCommand({ DistributionId, InvalidationBatch: batch }));
  const { Invalidation } = await ask();
  expect((await ask()).Invalidation?.Id).toBe(Invalidation?.Id);
  expect(await seen('/a.txt')).toEqual(['a2', 'Miss from cloudfront']);
  expect(await seen('/b.txt')).toEqual(['b1', 'Hit from cloudfront']);
  const found = await cloudFront.send(new GetInvalidationCommand({ DistributionId, Id: Invalidation?.Id }));
  expect(found.Invalidation).toMatchObject({ Status: 'Completed', InvalidationBatch: batch });
  const missing = cloudFront.send(new GetInvalidationCommand({ DistributionId, Id: 'I0' }));
  await expect(missing).rejects.toMatchObject({ name: 'NoSuchInvalidation' });
  cloudFront.destroy();
});

test('what the bucket does not have gets the error page', async () => {
  const answer = await fetch(`${url}/nothing`);
  expect([answer.status, await answer.text(), answer.headers.get('x-cache')]).toEqual([
    404,
    'not here',
    'Error from cloudfront',
  ]);
  await put('nothing', 'something');
  expect((await fetch(`${url}/nothing`)).status).toBe(404);
  now += 11_000;
  expect((await fetch(`${url}/nothing`)).status).toBe(200);
});

test('a text is compressed, and a client that has it gets no body', async () => {
  await put('large.css', 'a{}'.repeat(1000), { ContentType: 'text/css' });
  const answer = await fetch(`${url}/large.css`, { headers: { 'accept-encoding': 'gzip, br' } });
  expect([answer.headers.get('content-encoding'), (await answer.text()).length]).toEqual(['br', 3000]);
  const etag = answer.headers.get('etag') ?? '';
  expect(etag).toMatch(/^W\//);
  const again = await fetch(`${url}/large.css`, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('only methods of the behavior and names of the distribution are answered', async () => {
  expect((await fetch(`${url}/`, { method: 'POST', body: 'x' })).status).toBe(403);
  expect(await statusFor('evil.example')).toBe(403);
  expect(await statusFor('site.example.com')).toBe(200);
});

test('the bucket is not readable around the distribution', async () => {
  const { endpoint } = rehearsed.calls.local;
  const bucket = await rehearsed.calls.physicalId('site', 'Content');
  expect((await fetch(`${endpoint.url}/${bucket}/site/index.html`)).status).toBe(403);
});

test('an API behind it gets every request and keeps its own errors', async () => {
  const answers = await Promise.all(
    ['/api/x?y=1', '/api/missing'].map(async (path) => {
      const answer = await fetch(`${url}${path}`, { method: 'PUT', body: 'text' });
      return [answer.status, await answer.text(), answer.headers.get('x-cache')];
    }),
  );
  expect(answers).toEqual([
    [200, 'api', 'Miss from cloudfront'],
    [404, '{"cause":"none"}', 'Miss from cloudfront'],
  ]);
});

test('a VPC origin in use cannot be changed; another one can replace it', async () => {
  expect(await rehearsed.calls.update('site', template({ port: 81 }))).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect((await rehearsed.calls.story('site')).join('\n')).toContain(
    'The specified VPC origin is currently associated with one or more distributions',
  );
  expect(await rehearsed.calls.update('site', template({ port: 81, id: 'Second' }))).toBe('UPDATE_COMPLETE');
  expect((await fetch(`${url}/api/x`)).status).toBe(200);
});

test('without a statement for the distribution, the bucket answers nothing', async () => {
  now += 100_000_000;
  expect(await rehearsed.calls.update('site', template({ id: 'Second', port: 81, reads: false }))).toBe(
    'UPDATE_COMPLETE',
  );
  expect((await fetch(`${url}/index.html`)).status).toBe(403);
});

test('a restart keeps the address', async () => {
  await rehearsed.calls.update('site', template({ id: 'Second', port: 81 }));
  await rehearsed.stop();
  rehearsed = await Rehearsed.start(rehearsed.folder, { clock: () => now });
  expect(await (await fetch(`${url}/todo/`)).text()).toBe('the list');
});

async function put(key: string, Body: string, more: Partial<PutObjectCommandInput> = {}): Promise<void> {
  const s3 = s3Of(rehearsed.calls.local.endpoint);
  const Bucket = await rehearsed.calls.physicalId('site', 'Content');
  await s3.send(new PutObjectCommand({ Bucket, Key: `site/${key}`, Body, ...more }));
  s3.destroy();
}

async function seen(path: string): Promise<[string, string | null]> {
  const answer = await fetch(`${url}${path}`);
  return [await answer.text(), answer.headers.get('x-cache')];
}

/** fetch does not set the header Host. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .once('error', reject)
      .end();
  });
}

interface Shape {
  readonly port?: number;
  /** The logical ID of the VPC origin. */
  readonly id?: string;
  /** Whether the policy of the bucket lets the distribution read. */
  readonly reads?: boolean;
}

function template({ port = 80, id = 'First', reads = true }: Shape = {}): Data {
  const behavior = { ViewerProtocolPolicy: 'redirect-to-https', Compress: true };
  const fixed = (code: number, body: string): DataObject => ({
    Type: 'fixed-response',
    FixedResponseConfig: { StatusCode: String(code), ContentType: 'application/json', MessageBody: body },
  });
  return {
    Resources: {
      Content: { Type: 'AWS::S3::Bucket', DeletionPolicy: 'Retain' },
      ContentPolicy: {
        Type: 'AWS::S3::BucketPolicy',
        Properties: {
          Bucket: { Ref: 'Content' },
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { Service: 'cloudfront.amazonaws.com' },
                Action: 's3:GetObject',
                Resource: { 'Fn::Sub': '${Content.Arn}/site/*' },
                Condition: { StringEquals: { 'AWS:SourceArn': reads ? ARN : 'another' } },
              },
            ],
          },
        },
      },
      Access: {
        Type: 'AWS::CloudFront::OriginAccessControl',
        Properties: {
          OriginAccessControlConfig: {
            Name: 'content',
            OriginAccessControlOriginType: 's3',
            SigningBehavior: 'always',
            SigningProtocol: 'sigv4',
          },
        },
      },
      Headers: {
        Type: 'AWS::CloudFront::ResponseHeadersPolicy',
        Properties: {
          ResponseHeadersPolicyConfig: {
            Name: 'headers',
            SecurityHeadersConfig: {
              ContentSecurityPolicy: { ContentSecurityPolicy: "default-src 'self'", Override: true },
              StrictTransportSecurity: {
                AccessControlMaxAgeSec: 60,
                IncludeSubdomains: true,
                Override: true,
              },
            },
            CustomHeadersConfig: { Items: [{ Header: 'X-Extra', Value: 'yes', Override: true }] },
          },
        },
      },
      Balancer: {
        Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
        Properties: { Type: 'application', Scheme: 'internal', Subnets: ['subnet-0123456789abcdef0'] },
      },
      Listener: {
        Type: 'AWS::ElasticLoadBalancingV2::Listener',
        Properties: {
          LoadBalancerArn: { Ref: 'Balancer' },
          Port: 80,
          Protocol: 'HTTP',
          DefaultActions: [fixed(200, 'api')],
        },
      },
      Missing: {
        Type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
        Properties: {
          ListenerArn: { Ref: 'Listener' },
          Priority: 1,
          Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/api/missing'] } }],
          Actions: [fixed(404, '{"cause":"none"}')],
        },
      },
      [id]: {
        Type: 'AWS::CloudFront::VpcOrigin',
        Properties: {
          VpcOriginEndpointConfig: { Name: id, Arn: { Ref: 'Balancer' }, HTTPPort: port },
        },
      },
      Record: {
        Type: 'AWS::Route53::RecordSet',
        Properties: {
          HostedZoneId: 'Z1',
          Name: 'site.example.com',
          Type: 'A',
          AliasTarget: {
            DNSName: { 'Fn::GetAtt': ['Site', 'DomainName'] },
            HostedZoneId: 'Z2FDTNDATAQYW2',
          },
        },
      },
      Site: {
        Type: 'AWS::CloudFront::Distribution',
        Properties: {
          DistributionConfig: {
            Enabled: true,
            Aliases: ['site.example.com'],
            DefaultRootObject: 'index.html',
            Origins: [
              {
                Id: 'content',
                DomainName: { 'Fn::GetAtt': ['Content', 'RegionalDomainName'] },
                OriginPath: '/site',
                OriginAccessControlId: { Ref: 'Access' },
                S3OriginConfig: { OriginAccessIdentity: '' },
              },
              {
                Id: 'api',
                DomainName: { 'Fn::GetAtt': ['Balancer', 'DNSName'] },
                VpcOriginConfig: { VpcOriginId: { Ref: id } },
              },
            ],
            DefaultCacheBehavior: {
              ...behavior,
              TargetOriginId: 'content',
              CachePolicyId: OPTIMIZED,
              ResponseHeadersPolicyId: { Ref: 'Headers' },
            },
            CacheBehaviors: [
              {
                ...behavior,
                PathPattern: '/api/*',
                TargetOriginId: 'api',
                AllowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
                CachePolicyId: DISABLED,
              },
            ],
            CustomErrorResponses: [
              { ErrorCode: 403, ResponseCode: 404, ResponsePagePath: '/404.html', ErrorCachingMinTTL: 10 },
            ],
          },
        },
      },
    },
    Outputs: {
      Url: { Value: { 'Fn::Sub': 'https://${Site.DomainName}' } },
      NamedUrl: { Value: { 'Fn::Sub': 'https://${Record}' } },
    },
  };
}
