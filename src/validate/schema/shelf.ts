import { readFileSync } from 'node:fs';
import { writeAtomically } from '../../files/atomic.cjs';
import { type CachedScript, compileWithCache } from '../../files/code-cache.cjs';
import { HASH_LENGTH, hashOf } from './hash';

/** The body of a CommonJS module, not run yet. */
export type ModuleBody = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
) => void;

/**
 * The compiled validators of one resource type in one file and, once used, their V8 code cache in another: loading that
 * takes a third of the time. Both start with a hash and are ignored if it does not match.
 */
export class Shelf {
  private text = '';
  private bodies: Readonly<Record<string, ModuleBody>> = {};
  private cached: CachedScript | undefined;
  private readonly added = new Map<string, string>();

  constructor(private readonly file: string) {
    try {
      this.read();
    } catch {
      this.text = '';
      this.bodies = {};
    }
  }

  load(hash: string): ModuleBody | undefined {
    return Object.hasOwn(this.bodies, hash) ? this.bodies[hash] : undefined;
  }

  keep(hash: string, code: string): void {
    this.added.set(hash, code);
  }

  save(): void {
    try {
      if (this.added.size > 0) this.saveText();
      else this.cached?.save();
    } catch {
      // Another run compiles again.
    }
    this.cached = undefined;
    this.added.clear();
  }

  private read(): void {
    const written = readFileSync(this.file, 'utf8');
    const text = written.slice(HASH_LENGTH);
    if (written.slice(0, HASH_LENGTH) !== hashOf(text)) return;
    this.cached = compileWithCache(`({${text}})`, this.file, `${this.file}.v8`);
    this.bodies = this.cached.script.runInThisContext();
    this.text = text;
  }

  private saveText(): void {
    const text = this.text + [...this.added].map(([hash, code]) => method(hash, code)).join('');
    writeAtomically(this.file, hashOf(text) + text);
    this.text = text;
  }
}

function method(hash: string, code: string): string {
  return `"${hash}"(require, module, exports) {${code}\n},\n`;
}
