import { type Data, entry } from '../src/document/data';
import { everyTemplate, section } from '../tools/testing/compiled';

const all = everyTemplate();
const templates = all.map(({ name, data }) => [name, data] as const);
const texts = all.map(({ name, yaml }) => [name, yaml] as const);

/** CloudFormation takes this much where a template is given as text, less than from a bucket. */
const LARGEST_BYTES = 51_200;
/** What of a person's work is lost when it goes. */
const KEEPS_DATA = [
  'AWS::DynamoDB::Table',
  'AWS::ECR::Repository',
  'AWS::S3::Bucket',
  'AWS::CodeCommit::Repository',
];

describe.each(templates)('%s', (_name, template) => {
  test('has a description, a label and a group for each parameter', () => {
    const shown = entry(entry(template, 'Metadata'), 'AWS::CloudFormation::Interface');
    const grouped = JSON.stringify(entry(shown, 'ParameterGroups'));
    for (const [name, parameter] of section(template, 'Parameters')) {
      expect([name, String(entry(parameter, 'Description')).length > 15]).toEqual([name, true]);
      expect([name, entry(entry(entry(shown, 'ParameterLabels'), name), 'default')]).toEqual([
        name,
        expect.any(String),
      ]);
      expect(grouped).toContain(`"${name}"`);
    }
  });

  test('has a description for each output', () => {
    for (const [name, output] of section(template, 'Outputs'))
      expect([name, String(entry(output, 'Description')).length > 5]).toEqual([name, true]);
  });

  test('imports nothing from other stacks', () => {
    expect(JSON.stringify(template)).not.toContain('Fn::ImportValue');
  });

  test('needs no transform, which prevents updates with --use-previous-template', () => {
    expect(entry(template, 'Transform')).toBeUndefined();
  });

  test('retains resources with data', () => {
    for (const [name, resource] of section(template, 'Resources'))
      if (KEEPS_DATA.includes(String(entry(resource, 'Type'))))
        expect([name, entry(resource, 'DeletionPolicy'), entry(resource, 'UpdateReplacePolicy')]).toEqual([
          name,
          expect.stringMatching(/^Retain(ExceptOnCreate)?$/),
          'Retain',
        ]);
  });

  test('has no wildcard actions but those that describe', () => {
    const wide = rightsOf(template).filter(({ actions }) =>
      actions.some((action) => /\*/.test(action) && !action.endsWith(':Describe*')),
    );
    expect(wide).toEqual([]);
  });
});

test.each(texts)('%s fits the size limit of a template body', (_name, text) => {
  expect(Buffer.byteLength(text)).toBeLessThan(LARGEST_BYTES);
});

test.each(texts)('%s explains every permission on all resources', (_name, text) => {
  const lines = text.split('\n');
  const wide = lines.flatMap((line, index) => (/^\s+Resource: '\*'$/.test(line) ? [index] : []));
  const unexplained = wide.filter(
    (index) => !/^\s*# \S/.test(lines[index - 1] ?? '') && !isResourcePolicy(lines, index),
  );
  expect(unexplained.map((index) => index + 1)).toEqual([]);
});

/** In the policy of a key or an endpoint, `*` is that one thing itself. */
function isResourcePolicy(lines: readonly string[], index: number): boolean {
  const above = lines
    .slice(0, index)
    .reverse()
    .find((line) => /^ {4}Type: /.test(line));
  return /AWS::KMS::Key|AWS::EC2::VPCEndpoint/.test(above ?? '');
}

interface Right {
  readonly resource: string;
  readonly actions: readonly string[];
}

/** The rights that roles and policies of a template give. */
function rightsOf(template: Data): readonly Right[] {
  return section(template, 'Resources')
    .filter(([, resource]) =>
      /^AWS::IAM::(Role|RolePolicy|ManagedPolicy|Policy)$/.test(String(entry(resource, 'Type'))),
    )
    .map(([name, resource]) => ({ resource: name, actions: actionsIn(entry(resource, 'Properties')) }));
}

function actionsIn(data: Data | undefined): readonly string[] {
  if (Array.isArray(data)) return data.flatMap(actionsIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'Action' ? [value].flat().map(String) : actionsIn(value),
  );
}
