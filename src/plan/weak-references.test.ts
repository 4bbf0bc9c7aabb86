import { weakReferences } from './weak-references';

const topic = (name: object) => ({ Type: 'AWS::SNS::Topic', Properties: { TopicName: name } });
const reading = (more: object) => ({ 'Fn::GetStackOutput': { OutputName: 'Name', ...more } });

function referencesIn(files: Readonly<Record<string, object>>, parameters = {}) {
  const texts = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, JSON.stringify(file)]));
  return weakReferences({ root: 'root.yaml', text: (file) => texts[file], parameters }, 'eu-west-1');
}

test('outputs of stacks that parameters and functions name, each once', () => {
  const root = {
    Parameters: { Producer: { Type: 'String' } },
    Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } },
    Resources: {
      One: topic(reading({ StackName: { Ref: 'Producer' } })),
      Two: topic(reading({ StackName: 'street', Region: 'us-east-1' })),
      Three: topic(reading({ StackName: 'street', Region: 'us-east-1' })),
      Off: { ...topic(reading({ StackName: 'unused' })), Condition: 'Never' },
    },
  };
  expect(referencesIn({ 'root.yaml': root }, { Producer: 'town' })).toEqual([
    { stackName: 'town', output: 'Name', region: 'eu-west-1' },
    { stackName: 'street', output: 'Name', region: 'us-east-1' },
  ]);
});

test('nested templates are read with the parameters that they get', () => {
  const nested = {
    Parameters: { Producer: { Type: 'String' } },
    Resources: { One: topic(reading({ StackName: { Ref: 'Producer' } })) },
  };
  const stack = { TemplateURL: 'nested/one.yaml', Parameters: { Producer: 'town' } };
  const root = { Resources: { Nested: { Type: 'AWS::CloudFormation::Stack', Properties: stack } } };
  const text = JSON.stringify(root).replace('"TemplateURL":', 'TemplateURL: ');
  const texts: Readonly<Record<string, string>> = {
    'root.yaml': text,
    'nested/one.yaml': JSON.stringify(nested),
  };
  const files = { root: 'root.yaml', text: (file: string) => texts[file], parameters: {} };
  expect(weakReferences(files, 'eu-west-1')).toEqual([
    { stackName: 'town', output: 'Name', region: 'eu-west-1' },
  ]);
});

test('templates without the function are not evaluated', () => {
  expect(referencesIn({ 'root.yaml': { Resources: 'not even valid' } })).toEqual([]);
});
