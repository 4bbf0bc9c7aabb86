import { realpathSync } from 'node:fs';
import { dirname, join, normalize, resolve, sep } from 'node:path';
import { entry, isObject } from '../document/data';
import type { Document } from '../document/document';
import { readDocument } from '../document/read-document';
import { readTemplate, type Template } from '../document/template';
import { isManifests } from './manifests/documents';

/** One file of a validation. */
export interface TemplateFile {
  readonly document: Document;
  /** Absent where the text cannot be read as a template. */
  readonly template?: Template;
}

/** The templates of one validation, each read once, including those that nested stacks name. */
export class Library {
  private readonly files = new Map<string, TemplateFile>();
  /** Children outside the folders of the validation: read for their parameters and outputs, never reported on. */
  private readonly outside = new Map<string, Template | undefined>();
  private readonly folders = new Set([realPath('.')]);

  /** In the order in which they were opened. Grows while rules open children. */
  all(): Iterable<TemplateFile> {
    return this.files.values();
  }

  open(file: string): void {
    this.add(readDocument(file));
  }

  add(document: Document): void {
    this.folders.add(realPath(dirname(document.file)));
    this.keep(resolve(document.file), document);
  }

  /** The template at a path relative to the file of another. A missing file is a finding of that other one. */
  child(parent: string, path: string): Template | undefined {
    const file = normalize(join(dirname(parent), path));
    const key = resolve(file);
    const known = this.files.get(key);
    if (known) return known.template;
    if (!this.outside.has(key) && this.isInside(key)) {
      const document = readDocument(file);
      const missing = document.problems.some(({ code }) => code === 'text/unreadable');
      return missing ? undefined : this.keep(key, document).template;
    }
    if (!this.outside.has(key)) this.outside.set(key, readOutside(file));
    return this.outside.get(key);
  }

  private keep(key: string, document: Document): TemplateFile {
    const known = this.files.get(key);
    if (known) return known;
    const file = {
      document,
      ...(!document.fatal && !isManifests(document) && { template: readTemplate(document) }),
    };
    this.files.set(key, file);
    return file;
  }

  /** A template may name any file of the machine; reports quote only what is in the project. */
  private isInside(file: string): boolean {
    const real = realPath(file);
    return [...this.folders].some((folder) => real.startsWith(folder.endsWith(sep) ? folder : folder + sep));
  }
}

function readOutside(file: string): Template | undefined {
  const document = readDocument(file);
  return isObject(entry(document.data, 'Resources')) ? readTemplate(document) : undefined;
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
