import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../files/atomic.cjs';

/** Files of `out/` by their path in it. */
export type OutputFiles = ReadonlyMap<string, string>;

/** Differences between `out/` and the compiled sources. */
export interface OutputChanges {
  readonly write: readonly string[];
  readonly remove: readonly string[];
}

/** Files with this ending in this folder are stale unless the compiler writes them. */
export interface OwnedFiles {
  readonly folder: string;
  readonly ending: string;
}

/** The files in `out/` that the compiler owns. */
const COMPILED: readonly OwnedFiles[] = [
  { folder: '.', ending: '.yaml' },
  { folder: 'nested-stacks', ending: '.yaml' },
  { folder: 'kubernetes', ending: '.yaml' },
  { folder: 'contracts', ending: '.json' },
];

export function compareOutput(
  folder: string,
  files: OutputFiles,
  owned: readonly OwnedFiles[] = COMPILED,
): OutputChanges {
  const write = [...files]
    .filter(([path, text]) => readIfThere(join(folder, path)) !== text)
    .map(([path]) => path);
  const remove = owned
    .flatMap(({ folder: inside, ending }) => listFiles(folder, inside, ending))
    .filter((path) => !files.has(path));
  return { write, remove };
}

/** The templates in the folder, roots first, then the manifests. */
export function templatesIn(folder: string): readonly string[] {
  return COMPILED.filter(({ ending }) => ending === '.yaml').flatMap(({ folder: owned, ending }) =>
    listFiles(folder, owned, ending).sort(),
  );
}

export function applyOutput(folder: string, files: OutputFiles, { write, remove }: OutputChanges): void {
  for (const path of write) writeAtomically(join(folder, path), files.get(path) ?? '');
  for (const path of remove) rmSync(join(folder, path));
}

export function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function listFiles(folder: string, owned: string, ending: string): string[] {
  const absolute = join(folder, owned);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute)
    .filter((file) => file.endsWith(ending))
    .map((file) => (owned === '.' ? file : `${owned}/${file}`));
}
