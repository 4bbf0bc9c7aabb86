import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';

/** The body of a CommonJS module, not run yet. */
export type ModuleBody = (require: NodeJS.Require, module: { exports: unknown }, exports: unknown) => void;

/**
 * Compiled validators on disk, one file a resource type, each validator under the hash of its schema. Whatever goes
 * wrong with the disk costs time and nothing else: the validators are compiled again.
 */
export class ValidatorStore {
  private readonly shelves = new Map<string, Shelf>();

  /** Without a folder nothing is kept. */
  constructor(private readonly folder: string | undefined) {}

  load(type: string, hash: string): ModuleBody | undefined {
    return this.shelf(type).bodies[hash];
  }

  keep(type: string, hash: string, code: string): void {
    this.shelf(type).added.set(hash, code);
  }

  /** Writes what is new. A file appears whole or not at all, whoever else writes it. */
  save(): void {
    if (this.folder === undefined) return;
    for (const [type, shelf] of this.shelves) {
      if (shelf.added.size === 0) continue;
      const added = [...shelf.added].map(([hash, code]) => entryText(hash, code)).join('');
      shelf.added.clear();
      const text = shelf.text + added;
      const file = this.file(this.folder, type);
      const draft = `${file}.${process.pid}`;
      try {
        mkdirSync(this.folder, { recursive: true });
        writeFileSync(draft, `${heading(text)}\n${text}`);
        renameSync(draft, file);
      } catch {
        return;
      }
    }
  }

  private shelf(type: string): Shelf {
    const known = this.shelves.get(type);
    if (known) return known;
    const shelf = { ...this.read(type), added: new Map<string, string>() };
    this.shelves.set(type, shelf);
    return shelf;
  }

  private read(type: string): { text: string; bodies: Readonly<Record<string, ModuleBody>> } {
    const nothing = { text: '', bodies: {} };
    if (this.folder === undefined) return nothing;
    try {
      const [written, text] = splitOnce(readFileSync(this.file(this.folder, type), 'utf8'), '\n');
      if (written !== heading(text)) return nothing;
      return { text, bodies: compileFunction(`return {${text}}`)() };
    } catch {
      return nothing;
    }
  }

  private file(folder: string, type: string): string {
    return join(folder, `${type.replaceAll('::', '-')}.cjs`);
  }
}

interface Shelf {
  readonly text: string;
  readonly bodies: Readonly<Record<string, ModuleBody>>;
  readonly added: Map<string, string>;
}

function entryText(hash: string, code: string): string {
  return `"${hash}"(require, module, exports) {${code}\n},\n`;
}

function heading(text: string): string {
  return `// ${hashOf(text)}`;
}

export function hashOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

function splitOnce(text: string, separator: string): [string, string] {
  const place = text.indexOf(separator);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + separator.length)];
}
