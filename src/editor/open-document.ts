import { fileURLToPath } from 'node:url';
import { type Data, isObject } from '../document/data';
import { type Document, type Path, parseDocument } from '../document/document';
import { Lines } from '../document/lines';
import { readTemplate, type Template } from '../document/template';
import type { Position, Range } from './protocol';

/** A template as the editor has it. */
export class OpenDocument {
  readonly file: string;
  readonly document: Document;
  readonly template: Template;
  private readonly lines: Lines;

  constructor(
    readonly uri: string,
    readonly text: string,
  ) {
    this.file = uri.startsWith('file:') ? fileURLToPath(uri) : uri;
    this.document = parseDocument(this.file, text);
    this.template = readTemplate(this.document);
    this.lines = new Lines(text);
  }

  offset({ line, character }: Position): number {
    return this.lines.offset(line + 1, character + 1);
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(Math.max(start, end)) };
  }

  rangeOf(path: Path, what?: 'key' | 'value'): Range {
    const { start, end } = this.document.locate(path, what);
    return this.range(start, end);
  }

  private position(offset: number): Position {
    const { line, column } = this.lines.position(offset);
    return { line: line - 1, character: column - 1 };
  }

  /** The innermost entry at an offset, and whether the offset is in its key. */
  at(offset: number): { readonly path: Path; readonly isKey: boolean } {
    const path: (string | number)[] = [];
    for (let data: Data | undefined = this.document.data; ; ) {
      const step = this.stepAt(data, path, offset);
      if (step === undefined) return { path, isKey: false };
      path.push(step);
      if (typeof step === 'string' && this.contains(path, 'key', offset)) return { path, isKey: true };
      data = Array.isArray(data) ? data[Number(step)] : isObject(data) ? data[step] : undefined;
    }
  }

  private stepAt(data: Data | undefined, path: Path, offset: number): string | number | undefined {
    const steps = Array.isArray(data) ? [...data.keys()] : isObject(data) ? Object.keys(data) : [];
    return steps.find((step) => {
      const inside = [...path, step];
      return (
        this.contains(inside, 'value', offset) ||
        (typeof step === 'string' && this.contains(inside, 'key', offset))
      );
    });
  }

  private contains(path: Path, what: 'key' | 'value', offset: number): boolean {
    const { start, end } = this.document.locate(path, what);
    return start <= offset && offset <= end;
  }
}
