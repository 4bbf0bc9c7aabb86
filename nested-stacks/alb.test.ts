import { deployed, field, list, referencesIn } from '../tools/testing/compiled';
import { alb } from './alb';

const given = { VpcId: 'vpc-1', SubnetIds: 'subnet-1,subnet-2' };
const CertificateArn = 'arn:aws:acm:eu-west-1:111122223333:certificate/0a1b2c3d-0000-4000-8000-000000000000';
const plain = deployed(alb, given);
const secure = deployed(alb, { ...given, CertificateArn });

function attributes(stack: typeof plain) {
  return Object.fromEntries(
    list(stack.properties('LoadBalancer').LoadBalancerAttributes).map((item) => [
      field(item, 'Key'),
      field(item, 'Value'),
    ]),
  );
}

test('without a certificate, port 80 serves requests and nothing listens on 443', () => {
  expect(plain.properties('HttpListener').DefaultActions).toMatchObject([
    { Type: 'forward', TargetGroupArn: '${Targets}' },
  ]);
  expect(plain.resources.HttpsListener).toBeUndefined();
  expect(plain.outputs.Url).toBe('http://${LoadBalancer.DNSName}');
});

test('with a certificate, HTTP redirects to HTTPS with TLS 1.2 or later', () => {
  expect(secure.properties('HttpListener').DefaultActions).toMatchObject([
    { Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', StatusCode: 'HTTP_301' } },
  ]);
  expect(secure.properties('HttpsListener')).toMatchObject({
    Certificates: [{ CertificateArn }],
    DefaultActions: [{ Type: 'forward', TargetGroupArn: '${Targets}' }],
  });
  expect(String(secure.properties('HttpsListener').SslPolicy)).toMatch(/TLS13-1-2/);
  expect(secure.outputs.Url).toBe('https://${LoadBalancer.DNSName}');
});

test('HTTP does not redirect before HTTPS answers', () => {
  expect(referencesIn(secure.resources.HttpListener?.node)).toContain('HttpsListener');
  expect(referencesIn(secure.resources.HttpsListener?.node)).not.toContain('HttpListener');
});

test.each(['AccessLogs'])('%s has no Object Lock, which log delivery does not support', (id) => {
  expect(plain.properties(id).ObjectLockEnabled).toBeUndefined();
});

test('accepts its client range on ports 80 and 443 and has no outbound rule', () => {
  const group = deployed(alb, { ...given, ClientCidr: '192.0.2.0/24' }).properties('SecurityGroup');
  expect(
    list(group.SecurityGroupIngress).map((rule) => [field(rule, 'FromPort'), field(rule, 'CidrIp')]),
  ).toEqual([
    [80, '192.0.2.0/24'],
    [443, '192.0.2.0/24'],
  ]);
  expect(list(group.SecurityGroupEgress).map((rule) => field(rule, 'CidrIp'))).toEqual(['127.0.0.1/32']);
});

test('drops invalid headers and writes access logs', () => {
  expect(attributes(plain)).toMatchObject({
    'routing.http.drop_invalid_header_fields.enabled': 'true',
    'access_logs.s3.enabled': 'true',
    'access_logs.s3.bucket': '${AccessLogs}',
  });
  expect(plain.resources.LoadBalancer?.node.DependsOn).toBe('AccessLogsPolicy');
});

test('only log services write to the log bucket, and only over TLS', () => {
  const statements = list(field(plain.properties('AccessLogsPolicy').PolicyDocument, 'Statement'));
  const allowed = statements.filter((statement) => field(statement, 'Effect') === 'Allow');
  expect(
    allowed.map((statement) => [field(field(statement, 'Principal'), 'Service'), field(statement, 'Action')]),
  ).toEqual([
    ['logdelivery.elasticloadbalancing.amazonaws.com', 's3:PutObject'],
    ['logging.s3.amazonaws.com', 's3:PutObject'],
  ]);
  expect(statements).toContainEqual(
    expect.objectContaining({ Effect: 'Deny', Action: 's3:*', Principal: '*' }),
  );
});

test.each(['true', 'false'])(
  'deletion protection is %s if the environment sets it so',
  (DeletionProtection) => {
    expect(attributes(deployed(alb, { ...given, DeletionProtection }))['deletion_protection.enabled']).toBe(
      DeletionProtection,
    );
  },
);

test('targets are IP addresses with health checks and connection draining', () => {
  const targets = plain.properties('Targets');
  expect([targets.TargetType, targets.HealthCheckPath, Number(targets.Port)]).toEqual([
    'ip',
    '/health-check',
    8000,
  ]);
  expect(targets.TargetGroupAttributes).toContainEqual({
    Key: 'deregistration_delay.timeout_seconds',
    Value: '30',
  });
});

test('the log bucket is retained', () => {
  expect(plain.resources.AccessLogs?.node).toMatchObject({
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
  });
});

const shifting = deployed(alb, {
  ...given,
  CertificateArn,
  DeploymentStrategy: 'canary',
  TestCidr: '192.0.2.0/24',
});

test('with rolling there is one target group, and nothing that shifts traffic', () => {
  const ids = Object.keys(plain.resources).filter((id) => /Alternate|Rule|Test/.test(id));
  expect(ids).toEqual([]);
  expect(plain.outputs).toMatchObject({
    AlternateTargetGroupArn: '',
    ProductionRuleArn: '',
    TestRuleArn: '',
    TestUrl: '',
  });
});

test.each(['LoadBalancer', 'Targets', 'HttpListener', 'HttpsListener'])(
  'the strategy does not change %s, so a deployed load balancer can switch to it',
  (id) => {
    expect(shifting.properties(id)).toEqual(secure.properties(id));
  },
);

test('both target groups are alike, because each serves production in turn', () => {
  expect(shifting.properties('AlternateTargets')).toEqual(shifting.properties('Targets'));
});

test.each([
  ['ProductionRule', '${HttpsListener}'],
  ['TestRule', '${TestListener}'],
])('%s matches every request of its listener and starts at the first target group', (id, listener) => {
  expect(shifting.properties(id)).toMatchObject({
    ListenerArn: listener,
    Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/*'] } }],
    Actions: [
      {
        ForwardConfig: {
          TargetGroups: [
            { TargetGroupArn: '${Targets}', Weight: 100 },
            { TargetGroupArn: '${AlternateTargets}', Weight: 0 },
          ],
        },
      },
    ],
  });
});

test('without a certificate, production traffic of port 80 shifts too', () => {
  const http = deployed(alb, { ...given, DeploymentStrategy: 'blue-green' });
  expect(http.properties('ProductionRule').ListenerArn).toBe('${HttpListener}');
  expect(http.properties('TestListener')).toMatchObject({ Protocol: 'HTTP' });
  expect(http.properties('TestListener').Certificates).toBeUndefined();
});

test('the test listener uses TLS like production, and only its own range reaches it', () => {
  expect(shifting.properties('TestListener')).toMatchObject({
    Protocol: 'HTTPS',
    Certificates: [{ CertificateArn }],
  });
  const [, , testing] = list(shifting.properties('SecurityGroup').SecurityGroupIngress);
  expect([Number(field(testing, 'FromPort')), field(testing, 'CidrIp')]).toEqual([8443, '192.0.2.0/24']);
  expect(shifting.outputs.TestUrl).toBe('https://${LoadBalancer.DNSName}:8443');
});
