import { value } from '../fixtures/plans';

const sections = `
Parameters:
  Env: { Type: String, Default: dev }
  Ids: { Type: CommaDelimitedList, Default: 'a, b' }
  Image: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /image }
Mappings:
  Sizes: { dev: { cpu: 256, zones: [a, b] } }
Resources:
  Role: { Type: AWS::IAM::Role }
`;

test.each([
  ['!Ref Env', 'dev'],
  ['!Ref Ids', ['a', 'b']],
  ['!Ref Image', '${ssm:/image}'],
  ['!Ref AWS::StackName', 'web'],
  ['!Ref AWS::StackId', 'arn:web'],
  ['!Ref AWS::AccountId', '${AWS::AccountId}'],
  ['!Ref AWS::Region', 'eu-central-1'],
  ['!Ref AWS::Partition', 'aws'],
  ['!Ref AWS::URLSuffix', 'amazonaws.com'],
  ['!Ref AWS::NotificationARNs', []],
  ["'Fn::GetAtt': [Role, Policy, Arn]", '${Role.Policy.Arn}'],
  ['!GetAtt Role.Policy.Arn', '${Role.Policy.Arn}'],
  ['!Ref AWS::NoValue', undefined],
  ['!Ref Role', '${Role}'],
  ['!GetAtt Role.Arn', '${Role.Arn}'],
  ["'Fn::GetAtt': [Role, !Ref Env]", '${Role.dev}'],
  ['!ImportValue shared-vpc', '${Fn::ImportValue(shared-vpc)}'],
  ['!FindInMap [Sizes, !Ref Env, cpu]', '256'],
  ['!FindInMap [Sizes, dev, zones]', ['a', 'b']],
  ['!FindInMap [Sizes, prod, cpu, { DefaultValue: 512 }]', '512'],
  ['{ a: !Ref AWS::NoValue, b: [!Ref AWS::NoValue, 1] }', { b: ['1'] }],
])('%s', (expression, expected) => expect(value(expression, sections)).toEqual(expected));

test.each([
  ['!FindInMap [Sizes, prod, cpu]', 'Unable to get mapping for Sizes::prod::cpu'],
  ['!FindInMap [Sizes, dev]', 'Fn::FindInMap requires'],
  ['!FindInMap Sizes', 'Fn::FindInMap requires'],
  ['!Ref [Env]', 'Ref requires the name of a parameter or a resource'],
  ['!ImportValue [a]', 'Fn::ImportValue requires the name of an export'],
  ['!Ref Nowhere', 'Unresolved resource dependencies [Nowhere]'],
  ['!GetAtt Nowhere.Arn', 'Unresolved resource dependencies [Nowhere]'],
  ["'Fn::GetAtt': [Role]", 'Fn::GetAtt object requires two non-empty parameters'],
])('AWS rejects %s', (expression, message) => expect(() => value(expression, sections)).toThrow(message));
