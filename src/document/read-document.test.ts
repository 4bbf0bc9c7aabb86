import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from './read-document';

const folder = mkdtempSync(join(tmpdir(), 'read-document-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function problem(file: string): string {
  const { problems, fatal, data } = readDocument(file);
  expect(fatal).toBe(true);
  expect(data).toBeNull();
  expect(problems).toHaveLength(1);
  return `${problems[0]?.code} at ${problems[0]?.start}: ${problems[0]?.message}`;
}

it('reads a template', () => {
  expect(readDocument(write('good.yaml', 'Résumé: 1')).data).toEqual({ Résumé: 1 });
});

it('reports in one line why a file cannot be read', () => {
  expect(problem(join(folder, 'missing.yaml'))).toBe('text/unreadable at 0: file not found');
  expect(problem(join(write('file.yaml', 'a: 1'), 'below.yaml'))).toBe(
    'text/unreadable at 0: file not found',
  );
  expect(problem(folder)).toBe('text/unreadable at 0: expected a template file, got a directory');
  expect(problem('/dev/null')).toBe('text/unreadable at 0: expected a template file, got a special file');
  expect(problem('a\0b')).toMatch(/^text\/unreadable at 0: the file cannot be read/);
});

it('rejects files that are far too large without reading them', () => {
  const file = write('large.yaml', '');
  truncateSync(file, 20 * 1024 * 1024);
  expect(problem(file)).toBe('text/too-large at 0: the file has 20971520 bytes, the maximum is 8388608');
});

it('reports where a file stops being text', () => {
  expect(problem(write('picture.png', Buffer.from('89504e470d0a1a0a', 'hex')))).toMatch(
    /^text\/not-text at 0/,
  );
  expect(problem(write('latin.yaml', Buffer.from('a: caf\xe9', 'latin1')))).toBe(
    'text/not-text at 6: the file is not valid UTF-8',
  );
  expect(problem(write('utf16.yaml', Buffer.from('\uFEFFa: 1', 'utf16le')))).toBe(
    'text/not-text at 0: the file is UTF-16, expected UTF-8',
  );
  expect(problem(write('zeros.yaml', Buffer.alloc(100)))).toMatch(/^text\/not-text at 0: .*U\+0000/);
});
