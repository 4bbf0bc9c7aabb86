import { dirname, join, normalize, resolve } from 'node:path';
import type { Document } from '../document/document';
import { readDocument } from '../document/read-document';
import { readTemplate, type Template } from '../document/template';

/** One file of a validation. */
export interface Entry {
  readonly file: string;
  readonly document: Document;
  /** Absent where the text could not be read as a template. */
  readonly template?: Template;
}

/** The templates of one validation, each read once, those that nested stacks name among them. */
export class Library {
  private readonly entries = new Map<string, Entry>();

  /** In the order in which they were asked for. Grows while rules look at neighbours. */
  all(): Iterable<Entry> {
    return this.entries.values();
  }

  open(file: string): Entry {
    const key = resolve(file);
    const known = this.entries.get(key);
    if (known) return known;
    const entry = this.read(file);
    this.entries.set(key, entry);
    return entry;
  }

  add(document: Document): Entry {
    const entry = entryOf(document);
    this.entries.set(resolve(document.file), entry);
    return entry;
  }

  /** The template at a path relative to another one's file. A file that isn't there is that other one's finding. */
  neighbour(file: string, path: string): Template | undefined {
    const at = normalize(join(dirname(file), path));
    const known = this.entries.get(resolve(at));
    if (known) return known.template;
    const entry = this.read(at);
    if (entry.document.problems.some(({ code }) => code === 'text/unreadable')) return undefined;
    this.entries.set(resolve(at), entry);
    return entry.template;
  }

  private read(file: string): Entry {
    return entryOf(readDocument(file));
  }
}

function entryOf(document: Document): Entry {
  return { file: document.file, document, ...(!document.fatal && { template: readTemplate(document) }) };
}
