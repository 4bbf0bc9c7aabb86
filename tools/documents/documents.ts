import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { projectFolder } from '../../src/spec/project-folder';
import { type Markdown, readMarkdown } from './markdown';

/** Generated, or not part of the project. */
const SKIPPED = new Set(['node_modules', 'dist', 'coverage', 'golden', 'generated']);

/** Every document that people write and read, by its path from the project's root; the README first. */
export function readDocuments(): ReadonlyMap<string, Markdown> {
  const names = markdownFiles(projectFolder).map((file) =>
    relative(projectFolder, file).split(sep).join('/'),
  );
  const sorted = names.sort((one, other) => +(other === 'README.md') - +(one === 'README.md'));
  return new Map(
    sorted.map((name) => [name, readMarkdown(readFileSync(join(projectFolder, name), 'utf8'))] as const),
  );
}

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return entry.name.endsWith('.md') ? [path] : [];
    const skipped = SKIPPED.has(entry.name) || (entry.name.startsWith('.') && entry.name !== '.github');
    return skipped ? [] : markdownFiles(path);
  });
}
