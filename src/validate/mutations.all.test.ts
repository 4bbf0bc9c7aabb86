import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { propertyRuns } from '../../tools/testing/property-runs';
import { type Data, isObject } from '../document/data';
import { type Path, parseDocument } from '../document/document';
import { walk } from '../document/walk';
import { validateDocument } from './validate';

/**
 * 20,000 mutations of templates, in one process and from a fixed seed: `propertyRuns` multiplies by ten here, and each
 * template has four. Half of them change the text, half the data: text that does not parse never reaches the rules.
 */
const RUNS = propertyRuns(250);
const MUTATIONS = { minLength: 4, maxLength: 4 };

const corpus = ['broken', 'correct'].flatMap((folder) =>
  readdirSync(join(__dirname, 'corpus', folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(__dirname, 'corpus', folder, name), 'utf8')),
);
/** Small, so that 20,000 validations take seconds. */
const texts = corpus.filter((text) => text.length > 100 && text.length < 1_000);

const INHERITED = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length'];

function nested(depth: number): Data {
  let data: Data = 'end';
  for (let level = 0; level < depth; level++) data = level % 2 === 0 ? [data] : { Properties: data };
  return data;
}

const strange: readonly Data[] = [
  ...INHERITED,
  ...[
    '',
    ' ',
    '\u0000',
    '\uFEFF',
    '\uD800',
    '${',
    '${}',
    '${A.}',
    '{{resolve:',
    '{{resolve:ssm:${A}}}',
    '9'.repeat(400),
  ],
  ...[0, -0, 1e308, -99_999, 0.1, Number.MAX_SAFE_INTEGER, true, false, null],
  ...[[], {}, [[]], [null], [{}], { '': '' }, nested(60)],
  ...[{ Ref: null }, { Ref: [] }, { 'Fn::If': [] }, { 'Fn::If': ['A', { 'Fn::If': [] }, null] }],
  ...[{ 'Fn::Sub': {} }, { 'Fn::Sub': ['${A}', null] }, { 'Fn::GetAtt': 'A' }, { 'Fn::GetAtt': [[], {}] }],
  ...[{ 'Fn::ForEach::A': ['A', [], {}] }, { 'Fn::ForEach::A': 1 }, { 'Fn::Transform': null }],
  ...[{ 'Fn::FindInMap': ['A', 'B'] }, { 'Fn::Join': ['', { Ref: 'A' }] }, { 'Fn::Unknown': 1 }],
];

/** Rare, because each takes as long as a hundred others. */
const huge: readonly Data[] = [
  'x'.repeat(100_000),
  '${a}'.repeat(2_000),
  'a:'.repeat(5_000),
  '*'.repeat(2_000),
];

const textPieces = [
  ...INHERITED,
  ...[
    '!Ref',
    '!GetAtt a.b.c',
    '!Sub [',
    '&a ',
    '*a',
    '<<: *a',
    '? ',
    '- ',
    ': ',
    '|',
    '>-',
    '%YAML 1.1',
    '---',
    '...',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '#',
    '\t',
    '\r',
    '\r\n',
    '\u2028',
    '\uFEFF',
    '!!binary ',
    '!!set {',
    '!<tag> ',
    '0x1F',
  ],
  ...[
    '1_000',
    '.inf',
    '.nan',
    '2010-09-09',
    'NO',
    '~',
    'x'.repeat(50_000),
    '['.repeat(300),
    '- '.repeat(300),
  ],
];

/** What no file may cause: a failing rule, or a finding outside the text. */
function expectSound(text: string): void {
  for (const { code, message, line } of validateDocument(parseDocument('mutation.yaml', text)).findings) {
    if (code === 'internal/rule-failed' || line < 1)
      throw new Error(`${code}: ${message} in\n${text.slice(0, 3_000)}`);
  }
}

function replaced(data: Data, path: Path, value: Data): Data {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((item, index) => (index === step ? replaced(item, rest, value) : item));
  if (!isObject(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, item]) => [key, key === step ? replaced(item, rest, value) : item]),
  );
}

function renamed(data: Data, path: Path, name: string): Data {
  const parent = path.slice(0, -1);
  const container = parent.reduce<Data | undefined>(
    (inside, step) =>
      Array.isArray(inside) ? inside[Number(step)] : isObject(inside) ? inside[step] : undefined,
    data,
  );
  if (!isObject(container)) return data;
  const last = path.at(-1);
  const entries = Object.entries(container).map(([key, value]): [string, Data] => [
    key === last ? name : key,
    value,
  ]);
  return replaced(data, parent, Object.fromEntries(entries));
}

it('survives strange values and names anywhere in the data of a template', () => {
  const data = texts.flatMap((text) => {
    const document = parseDocument('template.yaml', text);
    return document.fatal ? [] : [document.data];
  });
  const edit = fc.record({
    at: fc.nat(),
    value: fc.oneof(
      { weight: 100, arbitrary: fc.constantFrom(...strange) },
      { weight: 1, arbitrary: fc.constantFrom(...huge) },
    ),
    renames: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.constantFrom(...data), fc.array(edit, MUTATIONS), (template, edits) => {
      const mutated = edits.reduce<Data>((current, { at, value, renames }) => {
        const paths: Path[] = [];
        walk(current, [], (_, path) => {
          paths.push([...path]);
          return undefined;
        });
        const path = paths[at % Math.max(paths.length, 1)] ?? [];
        return renames ? renamed(current, path, String(value)) : replaced(current, path, value);
      }, template);
      expectSound(JSON.stringify(mutated, null, 1));
    }),
    RUNS,
  );
});

it('survives damaged text', () => {
  const edit = fc.record({ at: fc.nat(), cut: fc.nat(12), put: fc.constantFrom('', ...textPieces) });
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(edit, MUTATIONS), (text, edits) => {
      const mutated = edits.reduce((current, { at, cut, put }) => {
        const start = at % (current.length + 1);
        return current.slice(0, start) + put + current.slice(start + cut);
      }, text);
      expectSound(mutated);
    }),
    RUNS,
  );
});

it('survives data that is nested to the limit, and beyond', () => {
  for (const depth of [90, 200, 5_000]) {
    expectSound(
      JSON.stringify({
        Resources: { A: { Type: 'AWS::S3::Bucket', Properties: nested(Math.min(depth, 1_000)) } },
      }),
    );
    expectSound(`Resources: ${'['.repeat(depth)}${']'.repeat(depth)}`);
    expectSound(stringify({ Resources: nested(90) }));
  }
});
