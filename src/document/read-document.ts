import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { brokenDocument, type Document, parseDocument } from './document';
import type { TextProblem } from './text-problem';

/** Well above CloudFormation's limit of 1 MB, so that a slightly larger template still gets all its findings. */
const LARGEST_FILE = 8 * 1024 * 1024;

/** Reads a template from disk. A file that cannot be read is a problem of the document, not an exception. */
export function readDocument(file: string): Document {
  const read = readBytes(file);
  if (!Buffer.isBuffer(read)) return brokenDocument(file, '', read);
  const text = read.toString('utf8');
  if (isUtf8(read)) return parseDocument(file, text);
  return brokenDocument(file, text, notUtf8(read, text));
}

function readBytes(file: string): Buffer | TextProblem {
  try {
    const stats = statSync(file);
    if (!stats.isFile())
      return problem(
        'text/unreadable',
        `expected a template file, got ${stats.isDirectory() ? 'a directory' : 'a special file'}`,
      );
    if (stats.size > LARGEST_FILE)
      return problem('text/too-large', `the file has ${stats.size} bytes, the maximum is ${LARGEST_FILE}`);
    return readFileSync(file);
  } catch (error) {
    return problem('text/unreadable', reason(error));
  }
}

function reason(error: unknown): string {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'file not found';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read the file';
  return `the file cannot be read (${code})`;
}

function notUtf8(bytes: Buffer, text: string): TextProblem {
  const first = bytes.subarray(0, 2).toString('hex');
  if (first === 'fffe' || first === 'feff')
    return problem('text/not-text', 'the file is UTF-16, expected UTF-8');
  return problem('text/not-text', 'the file is not valid UTF-8', Math.max(text.indexOf('\uFFFD'), 0));
}

function problem(code: TextProblem['code'], message: string, start = 0): TextProblem {
  return { code, message, start, end: start + 1 };
}
