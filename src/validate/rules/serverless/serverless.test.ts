import { propertyAt } from '../../analysis/property-schema';
import { findingsIn } from '../../analysis/testing';
import { serverlessRules } from '.';
import { strictProperties } from './strict-types';

function messages(Resources: object, more: object = {}): string[] {
  const template = { Transform: 'AWS::Serverless-2016-10-31', ...more, Resources };
  return findingsIn(serverlessRules, JSON.stringify(template)).map(({ message }) => message);
}

const code = { InlineCode: 'x', Handler: 'index.handler', Runtime: 'nodejs22.x' };
const lambda = (properties: object, more: object = {}) => ({
  Type: 'AWS::Serverless::Function',
  Properties: { ...code, ...properties },
  ...more,
});

it.each(Object.entries(strictProperties))(
  '%s has the properties whose types AWS SAM checks',
  (type, types) => {
    const names = Object.values(types).flat();
    expect(names.filter((name) => propertyAt(type, [name]) === undefined)).toEqual([]);
  },
);

it('the properties of event sources have strict types', () => {
  const integers = [
    'BatchSize',
    'MaximumBatchingWindowInSeconds',
    'MaximumRecordAgeInSeconds',
    'MaximumRetryAttempts',
  ];
  const more = ['ParallelizationFactor', 'TumblingWindowInSeconds'];
  const booleans = ['BisectBatchOnFunctionError', 'DynamicPolicyName', 'Enabled'];
  const written = [...integers, ...more, ...booleans].map((name) => [name, 'x']);
  const Properties = { Stream: 'arn', StartingPosition: 'LATEST', ...Object.fromEntries(written) };
  const found = messages({ Reader: lambda({ Events: { Records: { Type: 'Kinesis', Properties } } }) });
  for (const name of [...integers, ...more]) expect(found).toContain(`${name} must be an integer, got "x"`);
  for (const name of booleans) expect(found).toContain(`${name} must be a boolean, got "x"`);
});

describe('triggers of a user pool', () => {
  const pool = (LambdaConfig?: object) => ({ Type: 'AWS::Cognito::UserPool', Properties: { LambdaConfig } });
  const duplicate = 'the user pool Pool already has a trigger PreSignUp';

  function reacts(triggers: readonly unknown[], more: object = {}): object {
    const events = triggers.map((Trigger, index) => [
      `Event${index}`,
      { Type: 'Cognito', Properties: { UserPool: { Ref: 'Pool' }, Trigger } },
    ]);
    return lambda({ Events: Object.fromEntries(events) }, more);
  }

  it('have one function', () => {
    expect(messages({ Pool: pool(), A: reacts(['PreSignUp', 'PostConfirmation']) })).toEqual([]);
    const twice = reacts(['PreSignUp', ['PostConfirmation', 'PreSignUp']]);
    expect(messages({ Pool: pool(), A: twice })).toEqual([duplicate]);
    expect(messages({ Pool: pool({ PreSignUp: 'arn' }), A: reacts(['PreSignUp']) })).toEqual([duplicate]);
    expect(messages({ Pool: pool({ PostConfirmation: 'arn' }), A: reacts(['PreSignUp']) })).toEqual([]);
  });

  it('have one function in the whole template', () => {
    const [first, second] = [reacts(['PreSignUp']), reacts(['PostConfirmation', 'PreSignUp'])];
    expect(messages({ Pool: pool(), A: first, B: second })).toEqual([duplicate]);
    expect(messages({ Pool: pool(), A: first, B: reacts(['PostConfirmation']) })).toEqual([]);
  });

  it('have one function whatever its condition, which AWS SAM does not evaluate', () => {
    const Conditions = { C: { 'Fn::Equals': ['a', 'b'] } };
    const either = reacts(['PreSignUp'], { Condition: 'C' });
    expect(messages({ Pool: pool({ PreSignUp: 'arn' }), A: either }, { Conditions })).toEqual([duplicate]);
  });
});

describe('functions', () => {
  it('publish an alias whose name Lambda accepts', () => {
    const alias = (AutoPublishAlias: unknown) =>
      messages({ A: lambda({ AutoPublishAlias }) }, { Parameters });
    const Parameters = { Live: { Type: 'String', Default: 'live' }, Bad: { Type: 'String', Default: '12' } };
    expect([alias('live'), alias('v-1_a'), alias({ Ref: 'Live' })].flat()).toEqual([]);
    expect(alias('a b')).toEqual(['invalid AutoPublishAlias "a b"']);
    expect(alias({ Ref: 'Bad' })).toEqual(['invalid AutoPublishAlias "12"']);
    expect(alias({ 'Fn::GetAtt': ['B', 'Name'] })).toHaveLength(1);
  });

  it('send results to destinations; AWS SAM creates queues and topics', () => {
    const failure = (OnFailure: object) =>
      messages({ A: lambda({ EventInvokeConfig: { DestinationConfig: { OnFailure } } }) });
    expect(
      [
        failure({ Type: 'SQS' }),
        failure({ Type: 'SNS' }),
        failure({ Type: 'Lambda', Destination: 'arn' }),
      ].flat(),
    ).toEqual([]);
    expect(failure({ Type: 'Lambda' })).toEqual(['OnFailure requires Destination']);
    expect(failure({ Destination: 'arn' })).toEqual(['OnFailure requires Type']);
  });
});

describe('authorizers of events', () => {
  const get = { Path: '/', Method: 'get' };
  const named = { Header: 'x', UserPoolArn: 'arn:aws:cognito-idp:eu-west-1:123456789012:userpool/x' };
  const api = {
    Type: 'AWS::Serverless::Api',
    Properties: { StageName: 'v1', Auth: { Authorizers: { Users: named } } },
  };
  const event = (Auth: object) =>
    messages({
      Api: api,
      A: lambda({
        Events: { Get: { Type: 'Api', Properties: { ...get, RestApiId: { Ref: 'Api' }, Auth } } },
      }),
    });

  it('are declared by the API', () => {
    expect(event({ OverrideApiAuth: true, Authorizer: 'Users' })).toEqual([]);
    expect(event({ OverrideApiAuth: true, Authorizer: 'Missing' })).toContain(
      'Api has no authorizer "Missing"',
    );
  });
});
