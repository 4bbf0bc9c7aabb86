import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { propertyRuns } from '../../tools/testing/property-runs';
import { noSettings } from '../validate/settings/settings';
import { Decoder, encode, type Message } from './message';
import type { CodeAction, CompletionItem, Hover, Location } from './protocol';
import { Server } from './server';

const folder = mkdtempSync(join(tmpdir(), 'language-server-'));
afterAll(() => rmSync(folder, { recursive: true }));
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

const TEMPLATE = `Parameters:
  Name: { Type: String, Description: The name }
Conditions:
  Named: !Not [!Equals [!Ref Name, '']]
Mappings:
  Sizes: { small: { cpu: 1 } }
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Condition: Named
    Properties:
      BucketName: !Sub '\${Name}-\${AWS::Region}'
  Child:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./child.yaml
      Parameters:
        BucketArn: !GetAtt Bucket.Arn
Outputs:
  Url:
    Value: !GetAtt Child.Outputs.Url
`;
writeFileSync(
  join(folder, 'child.yaml'),
  'Parameters:\n  BucketArn: { Type: String }\nResources: { T: { Type: AWS::SNS::Topic } }\nOutputs:\n  Url: { Value: !Ref T }\n',
);

const sent: Message[] = [];
const server = new Server({
  version: '1',
  settings: noSettings,
  pause: 0,
  send: (message) => sent.push(message),
  exit: () => undefined,
});

function request(method: string, params: object): unknown {
  server.receive({ jsonrpc: '2.0', id: 1, method, params });
  const { result, error } = sent.at(-1) ?? {};
  if (error) throw new Error(error.message);
  return result;
}

/** Opens a text and asks about the position of its `|`. */
function ask<T>(what: string, marked: string, name = 'template.yaml'): T {
  const at = marked.indexOf('|');
  const text = marked.slice(0, at) + marked.slice(at + 1);
  const before = marked.slice(0, at).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const textDocument = { uri: uriOf(name), text };
  server.receive({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } });
  return request(`textDocument/${what}`, { textDocument, position }) as T;
}

const labels = (marked: string, name?: string): string[] =>
  ask<CompletionItem[]>('completion', marked, name).map(({ label }) => label);

describe('completion', () => {
  const inBucket = (text: string): string =>
    TEMPLATE.replace("BucketName: !Sub '${Name}-${AWS::Region}'", text);

  it.each<[string, string, string]>([
    ['a resource type', TEMPLATE.replace('AWS::S3::Bucket', 'AWS::S3::|'), 'AWS::S3::BucketPolicy'],
    ['a resource type without a letter', TEMPLATE.replace('AWS::S3::Bucket', '|'), 'AWS::SQS::Queue'],
    ['a property', inBucket('Bucket|'), 'BucketEncryption'],
    ['a property that exists', inBucket('Bucket|: a'), 'BucketEncryption'],
    ['a nested property', inBucket('VersioningConfiguration:\n        S|'), 'Status'],
    ['a property of an item', inBucket('Tags:\n        - K|'), 'Key'],
    ['a property in braces', inBucket('VersioningConfiguration: { | }'), 'Status'],
    ['an enum value', inBucket('VersioningConfiguration:\n        Status: |'), 'Suspended'],
    ['a boolean', inBucket('PublicAccessBlockConfiguration:\n        BlockPublicAcls: |'), 'true'],
    ['a resource attribute', TEMPLATE.replace('    Condition: Named', '    De|'), 'DeletionPolicy'],
    ['a section', TEMPLATE.replace('Outputs:', 'M|\nOutputs:'), 'Metadata'],
    ['a reference', inBucket('BucketName: !Ref |'), 'Name'],
    ['a long reference', inBucket('BucketName: { Ref: N| }'), 'Name'],
    ['a variable', inBucket("BucketName: !Sub '${N|'"), 'Name'],
    ['a pseudo parameter', inBucket('BucketName: !Ref AWS::|'), 'AWS::Region'],
    ['a resource of GetAtt', TEMPLATE.replace('Bucket.Arn', 'B|'), 'Bucket'],
    ['an attribute', TEMPLATE.replace('Bucket.Arn', 'Bucket.|'), 'DomainName'],
    ['a nested attribute', TEMPLATE.replace('Bucket.Arn', 'Child.Outputs.|'), 'Outputs.Url'],
    ['an attribute of a variable', inBucket("BucketName: !Sub '${Bucket.|'"), 'Arn'],
    ['an attribute in a list', TEMPLATE.replace('Bucket.Arn', '[Bucket, |]'), 'Arn'],
    ['a condition', TEMPLATE.replace('Condition: Named', 'Condition: |'), 'Named'],
    ['a condition of Fn::If', inBucket('BucketName: !If [|, a, b]'), 'Named'],
    ['a mapping', inBucket('BucketName: !FindInMap [|, a, b]'), 'Sizes'],
    ['a dependency', TEMPLATE.replace('Condition: Named', 'DependsOn: |'), 'Child'],
    ['a deletion policy', TEMPLATE.replace('Condition: Named', 'DeletionPolicy: R|'), 'Retain'],
    ['a parameter type', TEMPLATE.replace('Type: String', 'Type: N|'), 'Number'],
  ])('of %s', (_, marked, expected) => {
    expect(labels(marked)).toContain(expected);
  });

  it('proposes each property once, the required ones first', () => {
    const items = ask<CompletionItem[]>('completion', inBucket('Tags:\n        - Key: a\n          |'));
    expect(items.map(({ label, sortText }) => [label, sortText])).toEqual([['Value', ' Value']]);
  });

  it('replaces the whole word', () => {
    const items = ask<CompletionItem[]>(
      'completion',
      TEMPLATE.replace('AWS::S3::Bucket', 'AWS::S3::B|ucket'),
    );
    expect(items[0]?.textEdit?.range).toEqual({
      start: { line: 8, character: 10 },
      end: { line: 8, character: 25 },
    });
  });

  it('replaces only the rest of an attribute', () => {
    const [item] = ask<CompletionItem[]>('completion', TEMPLATE.replace('Bucket.Arn', 'Child.Outputs.|'));
    expect(item?.textEdit).toEqual({
      newText: 'Url',
      range: { start: { line: 17, character: 41 }, end: { line: 17, character: 41 } },
    });
  });

  it.each([
    ['{"Resources": {"A": {"Type": "AWS::S3::|"}}}', 'AWS::S3::Bucket'],
    ['{"Resources": {"A": {"Type": "AWS::S3::Bucket", "Properties": {"Bucket|"}}}}', 'BucketName'],
    ['{"Resources": {"A": {"Type": "AWS::S3::Bucket", "Properties": {"|", "Tags": []}}}}', 'BucketName'],
    ['{"Resources": {"A": {"Type": "AWS::S3::Bucket", "|": 1}}}', 'Properties'],
  ])('of JSON: %s', (marked, expected) => {
    expect(labels(marked, 'template.json')).toContain(expected);
  });
});

describe('hover', () => {
  const text = (marked: string): string => ask<Hover | null>('hover', marked)?.contents.value ?? '';

  it('shows what the specification says about a type, a property and a reference', () => {
    expect(text(TEMPLATE.replace('AWS::S3::Bucket', 'AWS::S3|::Bucket'))).toMatch(
      /\*\*AWS::S3::Bucket\*\*[\s\S]*Ref[\s\S]*https:/,
    );
    expect(text(TEMPLATE.replace('BucketName', 'Bucket|Name'))).toMatch(
      /a string[\s\S]*replaces[\s\S]*docs\.aws\.amazon\.com/,
    );
    expect(text(TEMPLATE.replace('Bucket.Arn', 'Buck|et.Arn'))).toMatch(
      /AWS::S3::Bucket\n\nreturns AWS::S3::Bucket\.Arn/,
    );
    expect(text(TEMPLATE.replace('${Name}', '${Na|me}'))).toMatch(/parameter\n\nString\n\nThe name/);
  });

  it('is empty elsewhere', () => {
    expect(text(TEMPLATE.replace('Sizes', 'Si|zes'))).toBe('');
  });
});

describe('definition', () => {
  const place = (marked: string): string => {
    const found = ask<Location | null>('definition', marked);
    return found ? `${found.uri.split('/').at(-1)}:${found.range.start.line + 1}` : '';
  };

  it.each([
    ['a parameter', TEMPLATE.replace('!Ref Name', '!Ref Na|me'), 'template.yaml:2'],
    ['a variable', TEMPLATE.replace('${Name}', '${Na|me}'), 'template.yaml:2'],
    ['a resource', TEMPLATE.replace('Bucket.Arn', 'Buck|et.Arn'), 'template.yaml:8'],
    ['a condition', TEMPLATE.replace('Condition: Named', 'Condition: Na|med'), 'template.yaml:4'],
    ['a nested template', TEMPLATE.replace('./child', './ch|ild'), 'child.yaml:1'],
    ['a parameter of a nested template', TEMPLATE.replace('BucketArn:', 'Bucket|Arn:'), 'child.yaml:2'],
    ['an output of a nested template', TEMPLATE.replace('Outputs.Url', 'Outputs.U|rl'), 'child.yaml:5'],
    ['nothing', TEMPLATE.replace('Sizes', 'Si|zes'), ''],
  ])('of %s', (_, marked, expected) => {
    expect(place(marked)).toBe(expected);
  });
});

it('lists sections and what they declare', () => {
  const symbols = ask<{ name: string; children: { name: string; detail?: string }[] }[]>(
    'documentSymbol',
    `|${TEMPLATE}`,
  );
  expect(symbols.map(({ name }) => name)).toEqual([
    'Parameters',
    'Conditions',
    'Mappings',
    'Resources',
    'Outputs',
  ]);
  expect(symbols[3]?.children.map(({ name, detail }) => `${name} ${detail}`)).toEqual([
    'Bucket AWS::S3::Bucket',
    'Child AWS::CloudFormation::Stack',
  ]);
});

it('publishes findings when the text rests, and removes them when it is closed', async () => {
  const uri = uriOf('broken.yaml');
  const published = (): Message[] =>
    sent.filter(({ params }) => JSON.stringify(params ?? '').includes('broken.yaml'));
  const notify = (method: string, params: object): void => server.receive({ jsonrpc: '2.0', method, params });
  notify('textDocument/didOpen', { textDocument: { uri, text: 'Resources: {' } });
  notify('textDocument/didChange', {
    textDocument: { uri },
    contentChanges: [{ text: 'Resources:\n  A: { Type: AWS::S3::Buckt }\n' }],
  });
  while (published().length === 0) await new Promise(setImmediate);
  expect(published().map(({ params }) => params)).toEqual([
    { uri, diagnostics: [expect.objectContaining({ code: 'schema/unknown-type', severity: 1 })] },
  ]);
  notify('textDocument/didClose', { textDocument: { uri } });
  expect(published().at(-1)?.params).toEqual({ uri, diagnostics: [] });
});

it('reports nothing in files that are no templates', () => {
  ask('documentSymbol', '|services:\n  web: { image: a }\n', 'compose.yaml');
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  expect(request('textDocument/codeAction', { textDocument: { uri: uriOf('compose.yaml') }, range })).toEqual(
    [],
  );
});

it('offers fixes for the findings in a range', () => {
  const text = 'Conditions:\n  Unused: !Equals [a, b]\nResources:\n  A: { Type: AWS::S3::Buckt }\n';
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  ask('documentSymbol', `|${text}`, 'actions.yaml');
  const uri = uriOf('actions.yaml');
  const actions = request('textDocument/codeAction', { textDocument: { uri }, range }) as CodeAction[];
  expect(actions.map(({ title, isPreferred, edit }) => [title, isPreferred, edit.changes[uri]])).toEqual([
    [
      'Remove Unused',
      true,
      [{ range: { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } }, newText: '' }],
    ],
    ['Change to AWS::S3::Bucket', false, [expect.objectContaining({ newText: 'AWS::S3::Bucket' })]],
  ]);
});

it('answers unknown requests with an error, and ignores unknown notifications', () => {
  expect(() => request('toString', {})).toThrow('unknown method toString');
  const before = sent.length;
  server.receive({ jsonrpc: '2.0', method: '$/setTrace', params: {} });
  expect(sent.length).toBe(before);
});

it('answers at every position of a template', () => {
  fc.assert(
    fc.property(fc.nat(TEMPLATE.length), fc.nat(3), (at, cut) => {
      const marked = `${TEMPLATE.slice(0, at)}|${TEMPLATE.slice(at + cut)}`;
      for (const what of ['completion', 'hover', 'definition']) ask(what, marked);
    }),
    propertyRuns(60),
  );
});

describe('messages', () => {
  it('are read however their bytes arrive', () => {
    const messages: Message[] = ['a', 'é😀', ''].map((method) => ({ jsonrpc: '2.0', method }));
    const bytes = Buffer.from(messages.map(encode).join(''));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (size) => {
        const received: Message[] = [];
        const decoder = new Decoder((message) => received.push(message));
        for (let at = 0; at < bytes.length; at += size) decoder.write(bytes.subarray(at, at + size));
        expect(received).toEqual(messages);
      }),
      propertyRuns(10),
    );
  });
});
