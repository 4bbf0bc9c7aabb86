import fc from 'fast-check';
import { stringify } from 'yaml';
import { propertyRuns } from '../../tools/testing/property-runs';
import { type Document, type Path, parseDocument } from './document';

function read(text: string): Document {
  return parseDocument('template.yaml', text);
}

function textAt(document: Document, path: Path, what?: 'key' | 'value'): string {
  const { start, end } = document.locate(path, what);
  return document.text.slice(start, end);
}

function problems(text: string): string[] {
  return read(text).problems.map(({ code, start }) => `${code} ${start}`);
}

describe('data', () => {
  it('is the same for JSON and YAML', () => {
    const keys = fc.string({ minLength: 1, unit: 'grapheme-ascii' }).filter((key) => key !== '__proto__');
    const json = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme-ascii' });
    fc.assert(
      fc.property(fc.dictionary(keys, json, { minKeys: 1 }), (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        expect(read(JSON.stringify(value, null, '\t')).data).toEqual(plain);
        expect(read(stringify(plain, { version: '1.1', defaultStringType: 'QUOTE_DOUBLE' })).data).toEqual(
          plain,
        );
      }),
    );
  });

  it('expands short tags', () => {
    expect(
      read(`
a: !Ref A
b: !GetAtt A.B.C
c: !If [D, !Sub 'x', 1]
d: !Condition E
e: !GetAtt [A, B]
`).data,
    ).toEqual({
      a: { Ref: 'A' },
      b: { 'Fn::GetAtt': ['A', 'B.C'] },
      c: { 'Fn::If': ['D', { 'Fn::Sub': 'x' }, 1] },
      d: { Condition: 'E' },
      e: { 'Fn::GetAtt': ['A', 'B'] },
    });
  });

  it('reads the words of YAML 1.1, and keeps numbers that would be printed differently as strings', () => {
    expect(read('[yes, Off, ~, 12, 1.10, 0123, 1_000, 2010-09-09, !!str 5, "yes", !!int "7"]').data).toEqual([
      true,
      false,
      null,
      12,
      '1.10',
      '0123',
      '1_000',
      '2010-09-09',
      '5',
      'yes',
      7,
    ]);
  });

  it('keeps keys as written', () => {
    expect(Object.keys(read('on: 1\n1.10: 2\nnull: 3\n__proto__: 4\n').data ?? {})).toEqual([
      'on',
      '1.10',
      'null',
      '__proto__',
    ]);
  });

  it('merges mappings with <<, with precedence for existing keys', () => {
    const document = read('a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  y: 3\n');
    expect(document.data).toEqual({ a: { x: 1, y: 2 }, b: { x: 1, y: 3 } });
    expect(textAt(document, ['b', 'x'], 'key')).toBe('x');
  });
});

describe('positions', () => {
  const document = read(`Resources:
  Topic: # a comment
    Name: "quoted"
    Text: !Sub |
      folded
    Tags:
      - one
      - !GetAtt A.B
      -
    Empty:
`);
  it.each<[Path, string]>([
    [['Resources', 'Topic', 'Name'], '"quoted"'],
    [['Resources', 'Topic', 'Text'], '!Sub |\n      folded\n'],
    [['Resources', 'Topic', 'Text', 'Fn::Sub'], 'folded\n'],
    [['Resources', 'Topic', 'Tags', 0], 'one'],
    [['Resources', 'Topic', 'Tags', 1, 'Fn::GetAtt', 1], 'A.B'],
    [['Resources', 'Topic', 'Tags', 2], '-'],
    [['Resources', 'Topic', 'Empty'], ''],
  ])('%j', (path, expected) => {
    expect(textAt(document, path)).toBe(expected);
  });

  it('are those of the key on request, and of the nearest parent for an unknown path', () => {
    expect(textAt(document, ['Resources', 'Topic', 'Name'], 'key')).toBe('Name');
    expect(textAt(document, ['Resources', 'Topic', 'Text', 'Fn::Sub'], 'key')).toBe('!Sub');
    expect(textAt(document, ['Resources', 'Topic', 'Name', 'Deeper', 3])).toBe('"quoted"');
    expect(textAt(document, ['Resources', 'Nothing'])).toMatch(/^Topic:/);
  });

  it('are inside the text for any path', () => {
    const step = fc.oneof(fc.constantFrom('Resources', 'Topic', 'Tags', 'Text'), fc.nat(3));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), (path) => {
        const { start, end } = document.locate(path);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(document.text.length);
      }),
    );
  });
});

describe('problems', () => {
  it.each([
    ['', ['text/empty 0']],
    ['\uFEFF \n', ['text/empty 0']],
    ['# only a comment\n', ['text/empty 0']],
    ['a: \u0007', ['text/not-text 3']],
    ['a: [b', ['text/syntax 5']],
    ['a:\n\tb: 1', ['text/syntax 3']],
    ['{"a": 1,}', ['text/json 8']],
    ["{'a': 1}", ['text/json 1']],
    ['{"a": b}', ['text/json 6']],
    ['a: {\n  b: 1\n}\nc: [1,\n2, # two\n]', []],
    [`a: {${'\nb: 1,'.repeat(100)}}`, ['text/syntax 305']],
    ['a: 1\n---\nb: 2\n', ['text/syntax 0']],
    ['? [a]\n: b', ['text/syntax 2']],
    ['a: 1\nb: 2\na: 3', ['text/duplicate-key 0', 'text/duplicate-key 10']],
    ['a: !Foo b', ['text/unknown-tag 3']],
    ['a: !!binary b', ['text/unknown-tag 3']],
    ['a: *b', ['text/unknown-alias 3']],
    ['a: &b c\nd: *b\ne: *b', ['text/alias 11']],
    [`a: ${'['.repeat(300)}`, ['text/too-deep 202']],
    [`a: ${'[['.repeat(90)}${']]'.repeat(90)}`, []],
  ])('%#: %.40j', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('include a single one for an alias bomb, which does not exhaust memory', () => {
    const lines = Array.from({ length: 40 }, (_, n) => `a${n}: &a${n} [*a${n - 1}, *a${n - 1}, *a${n - 1}]`);
    const document = read(`a: &a0 [x]\n${lines.slice(1).join('\n')}`);
    expect(document.problems.map(({ code }) => code)).toEqual(['text/alias-bomb']);
    expect(document.fatal).toBe(true);
  });

  it('are never exceptions, for any text', () => {
    const snippets = [
      '- ',
      ': ',
      '!Sub ',
      '&a ',
      '*a',
      '|\n',
      '>-\n',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '\n  ',
      '#',
      'x',
      '<<: ',
      '? ',
      '%',
      '---\n',
    ];
    const yaml = fc.array(fc.oneof(fc.constantFrom(...snippets), fc.string({ maxLength: 4 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(yaml, (parts) => {
        const document = read(parts.join(''));
        for (const { start } of document.problems) expect(start).toBeLessThanOrEqual(document.text.length);
        expect(document.fatal ? document.problems.length : 1).toBeGreaterThan(0);
      }),
      propertyRuns(300),
    );
  });
});
