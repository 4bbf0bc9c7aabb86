import type { DeployedTemplate } from './deployed-templates';
import { controlTowerRules, type Violation, violations } from './engine';
import { judge } from './judge';
import { report } from './report';
import { typedProperties } from './typed';

const bucket = { Type: 'AWS::S3::Bucket', Properties: {} };
const rules = controlTowerRules();

describe('the engine', () => {
  const [found = [], none = []] = violations(rules, [
    { Resources: { Open: bucket } },
    { Resources: { Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } } } },
  ]);

  test('reports the controls that a resource violates, with the fix', () => {
    expect(found.map(({ control }) => control)).toContain('CT.S3.PR.1');
    expect(found.find(({ control }) => control === 'CT.S3.PR.1')).toEqual({
      control: 'CT.S3.PR.1',
      title: 'Require an Amazon S3 bucket to have block public access settings configured',
      fix: expect.stringContaining('BlockPublicAcls'),
      logicalId: 'Open',
    });
  });

  test('reports nothing if no control applies', () => {
    expect(none).toEqual([]);
  });

  test('has all the controls of the package', () => {
    expect(rules.length).toBeGreaterThan(200);
  });
});

describe('a judgement', () => {
  const violation: Violation = {
    control: 'CT.S3.PR.2',
    title: 'Require logs',
    fix: 'Log.',
    logicalId: 'Logs',
  };
  const template = (guard: object, deployment = 'dev'): DeployedTemplate => ({
    deployment,
    path: 'logs.yaml',
    resources: {
      Logs: { ...bucket, DeletionPolicy: 'Delete', Metadata: { guard: JSON.parse(JSON.stringify(guard)) } },
    },
  });

  test('accepts an exception with a reason', () => {
    const excused = template({
      SuppressedRules: ['CT.S3.PR.2'],
      Reasons: { 'CT.S3.PR.2': 'It contains logs.' },
    });
    expect(judge([excused], [[violation]])).toMatchObject({
      breaches: [],
      idle: [],
      excepted: [{ reason: 'It contains logs.' }],
    });
  });

  test('rejects an exception without a reason', () => {
    const mute = template({ SuppressedRules: ['CT.S3.PR.2'] });
    expect(judge([mute], [[violation]])).toMatchObject({
      breaches: [violation],
      idle: [{ reason: '' }],
      excepted: [],
    });
  });

  test('reports an unused exception', () => {
    const idle = template({
      SuppressedRules: ['CT.S3.PR.2'],
      Reasons: { 'CT.S3.PR.2': 'It contains logs.' },
    });
    expect(judge([idle], [[]])).toMatchObject({ breaches: [], idle: [{ control: 'CT.S3.PR.2' }] });
  });

  test('keeps an exception that one of several deployments needs', () => {
    const guard = { SuppressedRules: ['CT.S3.PR.2'], Reasons: { 'CT.S3.PR.2': 'It contains logs.' } };
    const result = judge([template(guard), template(guard, 'production')], [[], [violation]]);
    expect(result).toMatchObject({ idle: [], excepted: [{ deployments: ['production'] }] });
  });

  test('is reported with location, control, fix and documentation', () => {
    const text = report(judge([template({})], [[violation]]), {
      rules: 1,
      templates: 1,
      deployments: ['dev'],
    });
    expect(text.split('\n')).toEqual([
      'out/logs.yaml: Logs: CT.S3.PR.2: require logs (dev)',
      '  Log.',
      expect.stringContaining('https://docs.aws.amazon.com/controltower/'),
      '',
      '1 controls, 1 templates of dev: 1 violation, no exceptions with a reason',
    ]);
  });
});

test('strings from parameters become the numbers and booleans of the schema', () => {
  const properties = {
    DeletionProtectionEnabled: 'true',
    OnDemandThroughput: { MaxReadRequestUnits: '5' },
    TableName: '7',
  };
  expect(typedProperties('AWS::DynamoDB::Table', properties)).toEqual({
    DeletionProtectionEnabled: true,
    OnDemandThroughput: { MaxReadRequestUnits: 5 },
    TableName: '7',
  });
});
