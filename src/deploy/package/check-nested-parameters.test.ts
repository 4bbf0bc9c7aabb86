import { checkNestedParameters } from './check-nested-parameters';

const files: Readonly<Record<string, string>> = {
  'shop.yaml': `Parameters:
  Size: { Type: String, Default: '1' }
  Pin: { Type: String, NoEcho: true }
  Spare: { Type: String, Default: 'no' }
Conditions:
  HasSpare: !Equals [!Ref Spare, 'yes']
Resources:
  Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: !Sub 'topic-\${Spare}' } }
  Store:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: nested/part.yaml
      Parameters: { Name: !Ref AWS::StackName, Size: !Ref Size, Topic: !GetAtt Topic.TopicName }
  Web:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: nested/part.yaml
      Parameters: { Name: !Ref AWS::StackName, Size: 3, Pin: !Ref Pin }
  Spares:
    Type: AWS::CloudFormation::Stack
    Condition: HasSpare
    Properties:
      TemplateURL: nested/part.yaml
      Parameters: { Name: NOT A NAME }
`,
  'nested/part.yaml': `Parameters:
  Name: { Type: String, AllowedPattern: '(?!aws)[a-z-]+', ConstraintDescription: lower-case letters but not aws }
  Size: { Type: Number, Default: 1, MaxValue: 9 }
  Pin: { Type: String, Default: '1234', AllowedPattern: '[0-9]+' }
  Topic: { Type: String, Default: x, AllowedPattern: '[a-z-]+' }
Resources:
  Deep:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: deep.yaml
      Parameters: { Name: !Ref Name, Label: !Sub 'size-\${Size}' }
`,
  'nested/deep.yaml': `Parameters:
  Name: { Type: String, AllowedPattern: '(?!aws)[a-z-]+' }
  Label: { Type: String, AllowedValues: [size-1, size-3] }
Resources:
  Topic: { Type: AWS::SNS::Topic }
`,
};

const messages = (
  stackName: string,
  parameters: Readonly<Record<string, string>> = {},
  refused: readonly string[] = [],
): string[] =>
  checkNestedParameters({
    stackName,
    region: 'eu-west-1',
    account: undefined,
    files: { root: 'shop.yaml', text: (file) => files[file], parameters: { Pin: '1', ...parameters } },
    refused: new Set(refused),
  }).map(({ message }) => message);

test('valid values, and values that are known only after deployment, are not reported', () => {
  expect(messages('shop')).toEqual([]);
});

test('a value that several nested stacks reject is reported once, with its origin', () => {
  expect(messages('aws-shop')).toEqual([
    'Name of the nested stacks Store, Web would be "aws-shop", from the stack name: it must be lower-case letters but not aws',
  ]);
});

test('values are checked through all levels of nested stacks', () => {
  expect(messages('shop', { Size: '2' })).toEqual([
    'Label of the nested stack Store / Deep would be "size-2", from Size of Store: it must be one of size-1, size-3',
  ]);
});

test('an attribute that equals a property of the template is checked', () => {
  expect(messages('shop', { Spare: '1' })).toEqual([
    'Topic of the nested stack Store would be "topic-1", from Topic.TopicName: it must match [a-z-]+',
  ]);
});

test('an invalid parameter of the root is not reported again for nested stacks', () => {
  expect(messages('shop', { Size: '99' })).toEqual([
    'Size of the nested stack Store would be "99", from the parameter Size: it must be at most 9',
  ]);
  expect(messages('shop', { Size: '99' }, ['Size'])).toEqual([]);
});

test('a secret value is not shown', () => {
  expect(messages('shop', { Pin: 'hush' })).toEqual([
    'Pin of the nested stack Web would be a secret value, from the parameter Pin: it must match [0-9]+',
  ]);
});

test('a nested stack is checked only if its condition is true', () => {
  expect(messages('shop', { Spare: 'yes' })).toEqual([
    'Name of the nested stack Spares would be "NOT A NAME": it must be lower-case letters but not aws',
  ]);
});
