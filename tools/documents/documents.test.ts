import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { projectFolder } from '../../src/spec/project-folder';
import { type Code, type Link, readMarkdown } from './markdown';

/** Not written by hand, or not of this project. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'coverage', 'golden']);
const documents = new Map(
  markdownFiles(projectFolder).map((file) => [
    relative(projectFolder, file).split(sep).join('/'),
    readMarkdown(readFileSync(file, 'utf8')),
  ]),
);
const all = [...documents].map(([name, document]) => [name, document] as const);

test('there are documents to look at', () => {
  expect([...documents.keys()]).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md']));
});

describe.each(all)('%s', (name, document) => {
  it('leads only to what is there', () => {
    expect(document.links.flatMap((link) => problemOf(name, link) ?? [])).toEqual([]);
  });

  it('says in words what its pictures show', () => {
    expect(document.links.filter(({ isPicture, text }) => isPicture && text.trim() === '')).toEqual([]);
  });

  it('names targets and variables that make knows', () => {
    expect(document.code.flatMap((code) => problemOfMake(name, code) ?? [])).toEqual([]);
  });

  it('names commands and options that stacks has', () => {
    expect(document.code.flatMap((code) => problemOfStacks(name, code) ?? [])).toEqual([]);
  });
});

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return LEFT_OUT.has(entry.name) || entry.name.startsWith('.') ? [] : markdownFiles(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

function problemOf(name: string, { line, target }: Link): string | undefined {
  const at = `${name}:${line}: ${target}`;
  if (/^[a-z][a-z\d+.-]*:/i.test(target)) return isExternal(target) ? undefined : `${at} is no address`;
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? name : withinProject(join(dirname(name), decodeURIComponent(path)));
  if (file === undefined) return `${at} leads out of the project`;
  if (!isThere(file)) return `${at} is not there`;
  return anchor === undefined || hasAnchor(file, decodeURIComponent(anchor))
    ? undefined
    : `${at} has no such place`;
}

/** Nobody is asked whether it answers: tests need no network. */
function isExternal(target: string): boolean {
  const { protocol, hostname } = new URL(target);
  return (
    (protocol === 'https:' && /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(hostname)) || isLoopback(protocol, hostname)
  );
}

function isLoopback(protocol: string, hostname: string): boolean {
  return protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname);
}

function withinProject(path: string): string | undefined {
  const file = relative(projectFolder, resolve(projectFolder, path)).split(sep).join('/');
  return file.startsWith('..') ? undefined : file;
}

/** As it is written: on other machines the case of letters counts. */
function isThere(file: string): boolean {
  if (file === '') return true;
  const folder = join(projectFolder, dirname(file));
  const own = file.replace(/\/$/, '').split('/').at(-1) ?? '';
  return existsSync(folder) && readdirSync(folder).includes(own);
}

function hasAnchor(file: string, anchor: string): boolean {
  const document = documents.get(file);
  if (document) return document.anchors.has(anchor);
  const text = readFileSync(join(projectFolder, file), 'utf8');
  const [, line] = /^L(\d+)$/.exec(anchor) ?? [];
  if (line !== undefined) return Number(line) <= text.split('\n').length;
  return file.endsWith('.html') && text.includes(`id="${anchor}"`);
}

const makefile = readFileSync(join(projectFolder, 'Makefile'), 'utf8');
const targets = new Set([...makefile.matchAll(/^([a-z][a-z-]*):/gm)].map(([, target]) => target));
const variables = new Set(
  [...makefile.matchAll(/\$\((?:if |or )?\$?\(?([A-Z_]+)\b/g)].map(([, found]) => found),
);

function problemOfMake(name: string, { line, text }: Code): string | undefined {
  const [program, ...words] = text.replace(/\s+#.*$/, '').split(/\s+/);
  if (program !== 'make') return undefined;
  const unknown = words
    .filter((word) => !word.startsWith('-'))
    .find((word) => {
      const [, variable] = /^([A-Z_]+)=/.exec(word) ?? [];
      if (variable !== undefined) return !variables.has(variable);
      // Values in quotes may have blanks.
      return /^[a-z-]+$/.test(word) && !targets.has(word);
    });
  return unknown === undefined ? undefined : `${name}:${line}: make knows no ${unknown}`;
}

function problemOfStacks(name: string, { line, text }: Code): string | undefined {
  const [, command = '', rest = ''] = /^npm run -s stacks -- ([\w-]+)(.*)$/.exec(text) ?? [];
  if (command === '') return undefined;
  const usage = usageOf(command);
  if (usage === undefined) return `${name}:${line}: there is no command ${command}`;
  const unknown = [...rest.matchAll(/\s(--[a-z-]+)/g)].find(([, option = '']) => !usage.includes(option));
  return unknown === undefined ? undefined : `${name}:${line}: ${command} knows no ${unknown[1]}`;
}

function usageOf(command: string): string | undefined {
  try {
    return execFileSync(process.execPath, [join(projectFolder, 'src/cli/stacks.cjs'), command, '--help'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
