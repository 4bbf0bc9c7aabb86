import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = join(__dirname, '..', '..');

/** The line of TypeScript that made something. The stack trace is only formatted when somebody asks. */
export class Site {
  private readonly trace = new Error();

  toString(): string {
    const frame = (this.trace.stack ?? '').split('\n').slice(1).map(place).find(isAuthored);
    return frame ? `${relativePath(frame.file)}:${frame.line}` : 'an unknown place';
  }

  /** The file alone, relative to the project. */
  get file(): string {
    return this.toString().replace(/:\d+$/, '');
  }
}

export function captureSite(): Site {
  return new Site();
}

interface Place {
  readonly file: string;
  readonly line: string;
}

function place(frame: string): Place | undefined {
  const match = /\(?((?:file:\/\/)?[^()\s][^()]*):(\d+):\d+\)?$/.exec(
    frame.trim().replace(/^at (?:async )?/, ''),
  );
  if (!match?.[1] || !match[2]) return undefined;
  const file = match[1].replace(/^.*\((?=\/|file:)/, '');
  return { file: file.startsWith('file://') ? fileURLToPath(file) : file, line: match[2] };
}

function isAuthored(found: Place | undefined): found is Place {
  return (
    found !== undefined &&
    isAbsolute(found.file) &&
    (!found.file.startsWith(__dirname + sep) || isTest(found.file))
  );
}

function isTest(file: string): boolean {
  return file.endsWith('.test.ts');
}

function relativePath(file: string): string {
  return relative(project, file).split(sep).join('/');
}
