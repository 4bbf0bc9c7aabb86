import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { HASH_LENGTH, hashOf } from './hash';

/** The body of a CommonJS module, not run yet. */
export type ModuleBody = (require: NodeJS.Require, module: { exports: unknown }, exports: unknown) => void;

/**
 * The validators of one resource type in one file, and beside it, once they have been used, what V8 compiled them to:
 * reading that takes a third of the time. Both start with hashes, and count for nothing where these don't fit.
 */
export class Shelf {
  private text = '';
  private bodies: Readonly<Record<string, ModuleBody>> = {};
  /** Set where V8 had to compile the text anew. */
  private script: Script | undefined;
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
      else if (this.script) this.saveBytecode(this.script);
    } catch {
      // Another run compiles again.
    }
    this.script = undefined;
    this.added.clear();
  }

  private read(): void {
    const written = readFileSync(this.file, 'utf8');
    const text = written.slice(HASH_LENGTH);
    if (written.slice(0, HASH_LENGTH) !== hashOf(text)) return;
    const cachedData = this.bytecode(text);
    const script = new Script(`({${text}})`, cachedData ? { cachedData } : {});
    this.bodies = script.runInThisContext();
    this.text = text;
    if (!cachedData || script.cachedDataRejected) this.script = script;
  }

  /** V8 itself compares no more than the length of the text. */
  private bytecode(text: string): Buffer | undefined {
    try {
      const written = readFileSync(this.bytecodeFile);
      const bytes = written.subarray(HASH_LENGTH);
      return written.toString('latin1', 0, HASH_LENGTH) === hashOf(text, bytes) ? bytes : undefined;
    } catch {
      return undefined;
    }
  }

  private saveText(): void {
    const text = this.text + [...this.added].map(([hash, code]) => method(hash, code)).join('');
    this.write(this.file, hashOf(text) + text);
    this.text = text;
  }

  private saveBytecode(script: Script): void {
    const bytes = script.createCachedData();
    const head = Buffer.from(hashOf(this.text, bytes), 'latin1');
    this.write(this.bytecodeFile, Buffer.concat([head, bytes]));
  }

  /** A file appears whole or not at all, whoever else writes it. */
  private write(file: string, content: string | Buffer): void {
    mkdirSync(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, content);
    renameSync(draft, file);
  }

  private get bytecodeFile(): string {
    return `${this.file}.v8`;
  }
}

function method(hash: string, code: string): string {
  return `"${hash}"(require, module, exports) {${code}\n},\n`;
}
