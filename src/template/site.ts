import { isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFolder } from '../spec/project-folder';

/** The line of TypeScript that declared something. Formatting a stack trace is slow, so it happens on demand. */
export class Site {
  private readonly trace = new Error();

  toString(): string {
    const frames = (this.trace.stack ?? '').split('\n').slice(1);
    return frames.map(place).find(isAuthored) ?? 'an unknown location';
  }
}

export function captureSite(): Site {
  return new Site();
}

/** `<file>:<line>` of a stack frame, relative to the project folder. */
function place(frame: string): string | undefined {
  const [, location, line] = /(?:\(|\bat (?:async )?)([^()]+):(\d+):\d+\)?$/.exec(frame) ?? [];
  if (!location) return undefined;
  const file = location.startsWith('file://') ? fileURLToPath(location) : location;
  return isAbsolute(file) ? `${relative(projectFolder, file).split(sep).join('/')}:${line}` : undefined;
}

/** The first frames of a stack trace are the library's own. */
function isAuthored(found: string | undefined): found is string {
  return found !== undefined && !/^src\/template\/(?!.*\.test\.ts:)/.test(found);
}
