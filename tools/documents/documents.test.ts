import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { projectFolder } from '../../src/spec/project-folder';
import { commandsIn, type DocumentedCommand } from './commands';
import { readDocuments } from './documents';
import type { Link } from './markdown';

const documents = readDocuments();
const all = [...documents].map(([name, document]) => [name, document] as const);
/** What the walk-through knows how to run, compile or apply, and drawings. */
const LANGUAGES = ['sh', 'ts', 'diff', 'yaml', 'json', 'lua', 'mermaid', ''];

test('finds the documents', () => {
  expect([...documents.keys()]).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md']));
});

describe.each(all)('%s', (name, document) => {
  it('links only to what exists', () => {
    expect(document.links.flatMap((link) => problemOf(name, link) ?? [])).toEqual([]);
  });

  it('describes its pictures in words', () => {
    expect(document.links.filter(({ isPicture, text }) => isPicture && text.trim() === '')).toEqual([]);
  });

  it('has code in languages that the walk-through knows', () => {
    expect(document.blocks.filter(({ language }) => !LANGUAGES.includes(language))).toEqual([]);
  });

  it('uses targets and variables of the Makefile', () => {
    expect(commandsIn(name, document).flatMap((command) => problemOfMake(command) ?? [])).toEqual([]);
  });

  it('uses commands and options of stacks', () => {
    expect(commandsIn(name, document).flatMap((command) => problemOfStacks(command) ?? [])).toEqual([]);
  });
});

test('the messages under Troubleshooting exist', () => {
  const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');
  const [, table = ''] = /\n## Troubleshooting\n(.*?)\n## /s.exec(readme) ?? [];
  const messages = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, message = '']) => message);
  expect(messages.length).toBeGreaterThan(10);
  const sources = sourcesOf('src');
  const missing = messages.filter(
    (message) => !FROM_OTHERS.has(message) && !sources.some((text) => says(text, message)),
  );
  expect(missing).toEqual([]);
});

/** Messages of AWS, ECS and npm. */
const FROM_OTHERS = new Set([
  'CannotPullContainerError',
  'ECS Deployment Circuit Breaker was triggered',
  'Requires capabilities : [CAPABILITY_NAMED_IAM]',
  'Unsupported engine',
]);

/** Whether a source contains the message. An ellipsis matches the text that the source inserts. */
function says(source: string, message: string): boolean {
  return message.split('…').every((part) => source.includes(part.trim()));
}

function sourcesOf(folder: string): string[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.c?ts$/.test(file) && !file.includes('generated'))
    .map((file) => readFileSync(join(projectFolder, folder, file), 'utf8'));
}

function problemOf(name: string, { line, target }: Link): string | undefined {
  const at = `${name}:${line}: ${target}`;
  if (/^[a-z][a-z\d+.-]*:/i.test(target)) return isExternal(target) ? undefined : `${at} is not an address`;
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? name : withinProject(join(dirname(name), decodeURIComponent(path)));
  if (file === undefined) return `${at} points outside the project`;
  if (!exists(file)) return `${at} does not exist`;
  return anchor === undefined || hasAnchor(file, decodeURIComponent(anchor))
    ? undefined
    : `${at} has no such heading`;
}

/** Only the form is checked: tests need no network. */
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

/** Compares names literally: other file systems are case-sensitive. */
function exists(file: string): boolean {
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

function problemOfMake({ document, line, text }: DocumentedCommand): string | undefined {
  const [program, ...words] = text.split(/\s+/);
  if (program !== 'make') return undefined;
  const unknown = words
    .filter((word) => !word.startsWith('-'))
    .find((word) => {
      const [, variable] = /^([A-Z_]+)=/.exec(word) ?? [];
      if (variable !== undefined) return !variables.has(variable);
      // Quoted values can contain blanks.
      return /^[a-z-]+$/.test(word) && !targets.has(word);
    });
  return unknown === undefined ? undefined : `${document}:${line}: the Makefile has no ${unknown}`;
}

function problemOfStacks({ document, line, text }: DocumentedCommand): string | undefined {
  const [, command = '', rest = ''] = /^npm run -s stacks -- ([\w-]+)(.*)$/.exec(text) ?? [];
  if (command === '') return undefined;
  const usage = usageOf(command);
  if (usage === undefined) return `${document}:${line}: there is no command ${command}`;
  const unknown = [...rest.matchAll(/\s(--[a-z-]+)/g)].find(([, option = '']) => !usage.includes(option));
  return unknown === undefined ? undefined : `${document}:${line}: ${command} has no ${unknown[1]}`;
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
