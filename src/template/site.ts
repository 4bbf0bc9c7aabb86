import { isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFolder } from '../spec/project-folder';

/** The line of TypeScript that declared something. Formatting a stack trace is slow, so it happens on demand. */
export class Site {
  private readonly trace = new Error();

  toString(): string {
    return places(this.trace).find(isAuthored) ?? 'an unknown location';
  }
}

/** The line of a stack where an error was thrown, or from which the library was called that threw it. */
export function stackLineOf(error: Error): string | undefined {
  return places(error).find((place) => /^(templates|nested-stacks)\//.test(place ?? ''));
}

function places({ stack = '' }: Error): (string | undefined)[] {
  return stack.split('\n').slice(1).map(place);
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
