import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codes } from '../codes';
import { EXAMPLES_FILE, type Example } from '../examples';
import type { Located } from '../finding';
import { validateFiles } from '../validate';
import { exampleOf } from './example';

/** Codes that need a missing or very large file or a failing rule, which other tests cover. */
const ELSEWHERE = ['internal/rule-failed', 'limit/template-size', 'limit/template-upload', 'text/too-large', 'text/unreadable'];

function templates(folder: string): string[] {
  return readdirSync(join(__dirname, folder), { withFileTypes: true })
    .filter((each) => each.isFile() && !each.name.endsWith('.marks'))
    .map(({ name }) => join(folder, name));
}

const MESSAGES = join(__dirname, 'messages.txt');

const validated = new Map<string, readonly Located[]>();

function findings(name: string): readonly Located[] {
  const file = join(__dirname, name);
  const known =
    validated.get(name) ??
    validateFiles([file]).findings.filter((each) => each.file === file && each.accepted === undefined);
  validated.set(name, known);
  return known;
}

function found(name: string): string[] {
  return findings(name)
    .map(({ line, column, code }) => `${line}:${column} ${code}`)
    .sort();
}

/** What a person reads for each finding of a template. */
function messages(name: string): string {
  const lines = findings(name).map(
    ({ line, column, message, advice }) =>
      `${line}:${column} ${message.replaceAll(__dirname, '.')}${advice === undefined ? '' : ` (${advice})`}`,
  );
  return [name, ...lines, ''].join('\n');
}

/** An example with a fix is worth some length. */
function size({ bad, good }: Example): number {
  return bad.length - (good === undefined ? 0 : 200);
}

function marked(name: string): string[] {
  const file = join(__dirname, name);
  const beside = `${file}.marks`;
  if (existsSync(beside))
    return readFileSync(beside, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .sort();
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const [, marks = ''] = /#! (.*)$/.exec(line) ?? [];
      return marks
        .split(/,\s*/)
        .filter((mark) => mark !== '')
        .map((mark) => {
          const [code, column] = mark.trim().split('@');
          return `${index + 1}:${column} ${code}`;
        });
    })
    .sort();
}

describe('broken templates', () => {
  it.each(templates('broken'))('%s: reports exactly what is marked', (file) => {
    expect(marked(file)).not.toEqual([]);
    expect(found(file)).toEqual(marked(file));
  });

  it('report the messages that messages.txt contains', () => {
    const text = templates('broken').map(messages).join('\n');
    if (process.env.UPDATE_GOLDEN) writeFileSync(MESSAGES, text);
    expect(text).toBe(readFileSync(MESSAGES, 'utf8'));
  });

  it('contain the examples of examples.json, from which the pages of the codes are made', () => {
    const shortest = new Map<string, Example>();
    for (const finding of templates('broken').flatMap(findings)) {
      const example = exampleOf(finding);
      const known = shortest.get(finding.code);
      if (example && (!known || size(example) < size(known))) shortest.set(finding.code, example);
    }
    const sorted = [...shortest].sort(([one], [other]) => (one < other ? -1 : 1));
    const text = `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
    if (process.env.UPDATE_GOLDEN) writeFileSync(EXAMPLES_FILE, text);
    expect(text).toBe(readFileSync(EXAMPLES_FILE, 'utf8'));
  });

  it('include every finding code', () => {
    const shown = new Set(templates('broken').flatMap(marked).map((mark) => mark.split(' ')[1]));
    const missing = Object.keys(codes).filter((code) => !shown.has(code) && !ELSEWHERE.includes(code));
    expect(missing).toEqual([]);
  });
});

describe('correct templates', () => {
  it.each(templates('correct'))('%s: reports nothing but what is marked', (file) => {
    expect(found(file)).toEqual(marked(file));
  });
});
