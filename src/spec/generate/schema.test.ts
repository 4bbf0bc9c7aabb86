import Ajv from 'ajv';
import globals from '../generated/serverless-globals.json';
import { resourceSpec } from '../resource-spec';

function problems(type: string, properties: unknown): readonly string[] {
  const spec = resourceSpec(type);
  if (!spec) throw new Error(`there is no ${type}`);
  return problemsWith(spec.schema, properties);
}

function problemsWith(schema: object, properties: unknown): readonly string[] {
  const validate = new Ajv({ strict: false, coerceTypes: true, allErrors: true }).compile(schema);
  validate(structuredClone(properties));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`.trim());
}

describe('the schema of a resource', () => {
  it('has everything known about its properties', () => {
    expect(resourceSpec('AWS::EC2::SubnetRouteTableAssociation')).toEqual({
      type: 'AWS::EC2::SubnetRouteTableAssociation',
      ref: 'AWS::EC2::SubnetRouteTableAssociation.Id',
      attributes: { Id: { shape: 'single', kind: 'AWS::EC2::SubnetRouteTableAssociation.Id' } },
      identifier: ['Id'],
      schema: {
        type: 'object',
        properties: {
          RouteTableId: { type: 'string', refers: ['AWS::EC2::RouteTable.RouteTableId'], replacement: 'yes' },
          SubnetId: {
            type: 'string',
            pattern: '^subnet-([0-9a-fA-F]{8}|[0-9a-fA-F]{17})$',
            refers: ['AWS::EC2::Subnet.SubnetId'],
            replacement: 'yes',
          },
        },
        required: ['RouteTableId', 'SubnetId'],
        additionalProperties: false,
      },
    });
  });

  it('has the limits of the registry, the allowed values and the scrutiny class', () => {
    const properties = resourceSpec('AWS::ECR::Repository')?.schema.properties;
    expect(properties?.RepositoryName).toMatchObject({ minLength: 2, maxLength: 256, replacement: 'yes' });
    expect(properties?.ImageTagMutability?.enum).toContain('IMMUTABLE');
    const group = resourceSpec('AWS::EC2::SecurityGroup')?.schema.properties;
    expect(group?.SecurityGroupIngress).toMatchObject({ scrutiny: 'IngressRules' });
    expect(resourceSpec('AWS::Lambda::Permission')?.schema.scrutiny).toBe('LambdaPermission');
  });

  it('rejects unknown, missing and mistyped properties', () => {
    expect(problems('AWS::EC2::Subnet', { VpcID: 'vpc-1', MapPublicIpOnLaunch: 'perhaps' })).toEqual([
      "must have required property 'VpcId'",
      'must NOT have additional properties',
      '/MapPublicIpOnLaunch must be boolean',
    ]);
  });

  it('accepts documents as JSON and as text', () => {
    for (const PolicyDocument of [{ Statement: [] }, '{"Statement":[]}']) {
      expect(problems('AWS::SQS::QueuePolicy', { Queues: ['https://queue'], PolicyDocument })).toEqual([]);
    }
  });

  it('accepts what the registry accepts beyond the specification', () => {
    expect(problems('AWS::ECS::Cluster', { Tags: [{ Key: 'team' }] })).toEqual([]);
    expect(
      problems('AWS::Route53::RecordSet', {
        Name: 'a.example.com',
        Type: 'A',
        GeoProximityLocation: { Coordinates: { Latitude: '1', Longitude: '2' } },
      }),
    ).toEqual([]);
  });

  it('accepts any properties of a custom resource, but requires the token', () => {
    expect(problems('AWS::CloudFormation::CustomResource', { Anything: { at: ['all'] } })).toEqual([
      "must have required property 'ServiceToken'",
    ]);
  });
});

describe('the schema of a SAM resource', () => {
  it('accepts functions with events of every type', () => {
    expect(
      problems('AWS::Serverless::Function', {
        CodeUri: './app',
        Handler: 'index.handler',
        Runtime: 'nodejs20.x',
        Policies: ['AWSLambdaBasicExecutionRole', { DynamoDBCrudPolicy: { TableName: 'comments' } }],
        Events: {
          Get: {
            Type: 'Api',
            Properties: { Path: '/', Method: 'get', RequestParameters: ['method.request.header.X'] },
          },
          Any: { Type: 'HttpApi' },
          Nightly: { Type: 'ScheduleV2', Properties: { ScheduleExpression: 'rate(1 day)' } },
          Queue: {
            Type: 'SQS',
            Properties: { Queue: 'arn:aws:sqs:eu-west-1:123456789012:q', BatchSize: 10 },
          },
          Upload: { Type: 'S3', Properties: { Bucket: 'Uploads', Events: 's3:ObjectCreated:*' } },
        },
      }),
    ).toEqual([]);
  });

  it('rejects unknown properties', () => {
    expect(problems('AWS::Serverless::Function', { Handlr: 'index.handler' })).toEqual([
      'must NOT have additional properties',
    ]);
  });

  it('reports what an event source lacks', () => {
    expect(
      problems('AWS::Serverless::StateMachine', {
        Events: { Get: { Type: 'Api', Properties: { Path: '/' } } },
      }),
    ).toContain("/Events/Get/Properties must have required property 'Method'");
  });
});

describe('the schema of the Globals section', () => {
  it('accepts the properties that SAM supports there, and no others', () => {
    expect(
      problemsWith(globals, { Function: { Timeout: 3, VpcConfig: { SubnetIds: ['subnet-1'] } } }),
    ).toEqual([]);
    expect(problemsWith(globals, { Function: { Policies: [] }, Table: {} })).toEqual([
      'must NOT have additional properties',
      '/Function must NOT have additional properties',
    ]);
  });
});
