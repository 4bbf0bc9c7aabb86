import { parseDocument } from '../document/document';
import { validateDocument } from './validate';

function findings(text: string): string[] {
  return validateDocument(parseDocument('template.yaml', text)).findings.map(
    ({ code, logicalId, accepted }) =>
      [code, logicalId ?? '-', ...(accepted === undefined ? [] : [`(${accepted})`])].join(' '),
  );
}

const policy = (indent: string) => `${indent}CreationPolicy: {ResourceSignal: {Timeout: PT5M}}`;

it('applies to its resource only', () => {
  expect(
    findings(`Resources:
  One:
    Type: AWS::SQS::Queue
${policy('    ')}
    Metadata: {Accepted: {template/attribute-without-effect: moving soon}}
    Properties: {KmsMasterKeyId: alias/aws/sqs}
  Two:
    Type: AWS::SQS::Queue
${policy('    ')}
    Properties: {KmsMasterKeyId: alias/aws/sqs}
`),
  ).toEqual(['template/attribute-without-effect One (moving soon)', 'template/attribute-without-effect Two']);
});

it('applies to the whole template at the top, with precedence for resources', () => {
  expect(
    findings(`Metadata: {Accepted: {template/attribute-without-effect: everywhere}}
Resources:
  One:
    Type: AWS::SQS::Queue
${policy('    ')}
    Metadata: {Accepted: {template/attribute-without-effect: here}}
    Properties: {KmsMasterKeyId: alias/aws/sqs}
  Two:
    Type: AWS::SQS::Queue
${policy('    ')}
    Properties: {KmsMasterKeyId: alias/aws/sqs}
`),
  ).toEqual([
    'template/attribute-without-effect One (here)',
    'template/attribute-without-effect Two (everywhere)',
  ]);
});

it('applies to warnings of the text, but not to errors of CloudFormation', () => {
  expect(
    findings(`Metadata: {Accepted: {text/alias: packaged by the CLI, text/duplicate-key: no}}
Resources:
  One: &queue {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: alias/aws/sqs}}
  Two: *queue
`),
  ).toEqual(['template/acceptance -', 'text/alias - (packaged by the CLI)']);
});

it('ignores the same key of other tools', () => {
  const topic =
    'Topic: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: alias/aws/sqs}, Metadata: {Accepted: true}}';
  expect(findings(`Metadata: {Accepted: {by: somebody, 2020: 1}}\nResources: {${topic}}\n`)).toEqual([]);
});
