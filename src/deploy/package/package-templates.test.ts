import { packageTemplates } from './package-templates';

const urlOf = (key: string): string => `https://bucket.s3.eu-west-1.amazonaws.com/${key}`;

const files = (child = 'Resources: {}\n'): Record<string, string> => ({
  'root.yaml': `# The root.
Resources:
  Inner: # nests
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./nested-stacks/child.yaml # packaged
      Parameters: { A: './nested-stacks/child.yaml' }
  Elsewhere:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: https://example.s3.amazonaws.com/other.yaml
`,
  'nested-stacks/child.yaml': child,
});

const packaged = (texts: Record<string, string>) =>
  packageTemplates('root.yaml', (path) => texts[path], urlOf);

test('only the paths of nested templates become URLs; comments and layout are preserved', () => {
  const { root, templates } = packaged(files());
  const child = templates.find(({ path }) => path === 'nested-stacks/child.yaml');
  expect(root.text).toBe(files()['root.yaml']?.replace('./nested-stacks/child.yaml #', `'${child?.url}' #`));
  expect(child?.url).toBe(urlOf(child?.key ?? ''));
});

test('a change in a nested template changes its key and the key of its parent', () => {
  const [before, after] = [packaged(files()), packaged(files('Resources: {} # changed\n'))];
  expect(after.root.key).not.toBe(before.root.key);
  expect(new Set([...before.templates, ...after.templates].map(({ key }) => key)).size).toBe(4);
});

test('the hash does not depend on the bucket of the templates', () => {
  const texts = files();
  const elsewhere = packageTemplates(
    'root.yaml',
    (path) => texts[path],
    (key) => `https://other/${key}`,
  );
  expect(elsewhere.root.hash).toBe(packaged(texts).root.hash);
});

test('a template that two stacks nest is packaged once', () => {
  const texts = files();
  texts['root.yaml'] += `  Again:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: nested-stacks/child.yaml }
`;
  expect(packaged(texts).templates.map(({ path }) => path)).toEqual([
    'nested-stacks/child.yaml',
    'root.yaml',
  ]);
});

test('a nested template that is missing, nests itself or is too large is reported', () => {
  expect(() => packageTemplates('root.yaml', () => undefined, urlOf)).toThrow(
    'the template out/root.yaml does not exist',
  );
  const loop = {
    'root.yaml': files()['root.yaml']?.replace('./nested-stacks/child.yaml', 'root.yaml') ?? '',
  };
  expect(() => packaged(loop)).toThrow('out/root.yaml nests itself through root.yaml');
  expect(() => packaged(files(`# ${'x'.repeat(1024 * 1024)}\n`))).toThrow(
    'out/nested-stacks/child.yaml has 1,048,579 bytes, but CloudFormation accepts at most 1,048,576',
  );
});
