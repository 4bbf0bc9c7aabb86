import { parseDocument } from '../document/document';
import { codeOf } from './codes';
import { validateDocument } from './validate';

/** Names that every JavaScript object inherits. */
const names = [...Object.getOwnPropertyNames(Object.prototype), 'prototype'];

const places: Readonly<Record<string, (name: string) => unknown>> = {
  'resource type': (name) => ({ Resources: { A: { Type: name, Properties: { Name: 'a' } } } }),
  'service and resource of a type': (name) => ({ Resources: { A: { Type: `AWS::${name}::${name}` } } }),
  'serverless type': (name) => ({
    Transform: 'AWS::Serverless-2016-10-31',
    Globals: { [name]: { [name]: name } },
    Resources: { A: { Type: `AWS::Serverless::${name}` }, [name]: { Type: name, Events: { [name]: name } } },
    Outputs: { O: { Value: { Ref: `A${name}` } } },
  }),
  'logical ID': (name) => ({
    Resources: { [name]: { Type: 'AWS::S3::Bucket' } },
    Outputs: { [name]: { Value: { 'Fn::GetAtt': [name, name] }, Condition: name } },
  }),
  parameter: (name) => ({
    Parameters: { [name]: { Type: name, Default: name, [name]: name } },
    Resources: { A: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { Ref: name } } } },
  }),
  condition: (name) => ({
    Conditions: { [name]: { [`Fn::${name}`]: [name] }, Other: { Condition: name } },
    Resources: { A: { Type: 'AWS::S3::Bucket', Condition: name } },
  }),
  mapping: (name) => ({
    Mappings: { [name]: { [name]: { [name]: name } } },
    Resources: {
      A: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { 'Fn::FindInMap': [name, name, name] } } },
    },
  }),
  function: (name) => ({
    Resources: { A: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { [`Fn::${name}`]: name } } } },
  }),
  property: (name) => ({
    Resources: {
      A: {
        Type: 'AWS::S3::Bucket',
        [name]: name,
        Properties: { [name]: { Ref: 'A' }, Tags: [{ [name]: 1 }] },
      },
      B: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { [name]: name } } },
    },
  }),
  'variable of Fn::Sub': (name) => ({
    Resources: {
      A: {
        Type: 'AWS::S3::Bucket',
        Properties: { BucketName: { 'Fn::Sub': [`\${${name}}`, { [name]: name }] } },
      },
    },
  }),
  'policy element': (name) => ({
    Resources: {
      A: {
        Type: 'AWS::IAM::ManagedPolicy',
        Properties: {
          PolicyDocument: {
            [name]: name,
            Statement: [{ [name]: name, Effect: name, Condition: { [name]: name } }],
          },
        },
      },
    },
  }),
  'accepted code': (name) => ({
    Metadata: { Accepted: { [name]: name, [`policy/${name}`]: 'a reason' } },
    Resources: { A: { Type: 'AWS::S3::Bucket' } },
  }),
  section: (name) => ({ [name]: { A: name }, Resources: { A: { Type: 'AWS::S3::Bucket' } } }),
};

it.each(Object.keys(places))('treats inherited names like any other name: %s', (place) => {
  for (const name of names) {
    const { findings } = validateDocument(parseDocument('a.yaml', JSON.stringify(places[place]?.(name))));
    expect(findings.filter(({ code }) => code === 'internal/rule-failed')).toEqual([]);
    for (const { code, message } of findings) {
      expect(codeOf(code)).toBeDefined();
      expect(message).not.toMatch(/native code|\[object/);
    }
  }
});

it('reports the type itself', () => {
  const text = 'Resources: {A: {Type: constructor}, B: {Type: toString}}';
  expect(validateDocument(parseDocument('a.yaml', text)).findings.map(({ code }) => code)).toEqual([
    'schema/unknown-type',
    'schema/unknown-type',
  ]);
});
