import { readMarkdown } from './markdown';

test('finds links, pictures, definitions, addresses and elements', () => {
  const { links } = readMarkdown(`
See [the guide](docs/guide.md#first-steps "how to begin") and ![a picture](pictures/one.svg).
[![a badge](badge.svg)](https://example.com/a_(b)) <https://example.com/> [by name][name]

[name]: other.md
<img src="two.png" alt="two"> <a href="#below">below</a>
`);
  expect(links.map(({ line, target, isPicture }) => [line, target, isPicture])).toEqual([
    [2, 'docs/guide.md#first-steps', false],
    [2, 'pictures/one.svg', true],
    [3, 'https://example.com/a_(b)', false],
    [3, 'badge.svg', true],
    [3, 'https://example.com/', false],
    [5, 'other.md', false],
    [6, 'two.png', true],
    [6, '#below', false],
  ]);
  expect(links.filter(({ isPicture }) => isPicture).map(({ text }) => text)).toEqual([
    'a picture',
    'a badge',
    'two',
  ]);
});

test('finds no links and headings in code', () => {
  const { links, anchors, inline } = readMarkdown(
    'Not `[a](b)` and not\n\n```md\n[c](d)\n# no heading\n```\n\n[e](f)',
  );
  expect(links.map(({ target }) => target)).toEqual(['f']);
  expect([...anchors]).toEqual([]);
  expect(inline).toEqual([{ line: 1, text: '[a](b)' }]);
});

test('finds blocks with their language, text and the paragraph before them', () => {
  const { blocks } = readMarkdown(
    'Run\nthis:\n\n```sh\nmake\n\n  test\n```\n1. Or that:\n\n   ~~~\n   one\n     two\n   ~~~\n',
  );
  expect(blocks).toEqual([
    { line: 5, language: 'sh', before: 'Run\nthis:', text: 'make\n\n  test\n' },
    { line: 12, language: '', before: '1. Or that:', text: 'one\n  two\n' },
  ]);
});

test.each([
  ['## Two commands', 'two-commands'],
  ['# What a month costs?', 'what-a-month-costs'],
  ['## `make test`, and [why](x.md)', 'make-test-and-why'],
  ['## Criar uma conta: à mão', 'criar-uma-conta-à-mão'],
  ['## snake_case — and dashes', 'snake_case--and-dashes'],
  ['## Closed ##', 'closed'],
])('GitHub names %s %s', (heading, anchor) => {
  expect([...readMarkdown(heading).anchors]).toEqual([anchor]);
});

test('numbers headings of the same name, and finds the IDs of elements', () => {
  expect([...readMarkdown('# One\n# One\n# One\n<a id="here"></a>').anchors]).toEqual([
    'one',
    'one-1',
    'one-2',
    'here',
  ]);
});
