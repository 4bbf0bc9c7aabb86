import { readMarkdown } from './markdown';

test('links, pictures, definitions, addresses and elements lead somewhere', () => {
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

test('what stands in code leads nowhere, and is code', () => {
  const { links, code } = readMarkdown('Not `[a](b)` and not\n\n```md\n[c](d)\n# no heading\n```\n\n[e](f)');
  expect(links.map(({ target }) => target)).toEqual(['f']);
  expect(code).toEqual([
    { line: 1, text: '[a](b)' },
    { line: 4, text: '[c](d)' },
    { line: 5, text: '# no heading' },
  ]);
});

test.each([
  ['## Two commands', 'two-commands'],
  ['# What a month costs?', 'what-a-month-costs'],
  ['## `make test`, and [why](x.md)', 'make-test-and-why'],
  ['## Criar uma conta: à mão', 'criar-uma-conta-à-mão'],
  ['## snake_case — and dashes', 'snake_case--and-dashes'],
  ['## Closed ##', 'closed'],
])('GitHub calls %s by %s', (heading, anchor) => {
  expect([...readMarkdown(heading).anchors]).toEqual([anchor]);
});

test('headings of the same name are numbered, and elements have IDs of their own', () => {
  expect([...readMarkdown('# One\n# One\n# One\n<a id="here"></a>').anchors]).toEqual([
    'one',
    'one-1',
    'one-2',
    'here',
  ]);
});
