import { readFileSync } from 'node:fs';
import { type Document, parseDocument } from '../../document/document';
import type { Example } from '../examples';
import type { Located } from '../finding';
import { applyEdit } from '../fix/edit';
import { fixesFor } from '../fix/fixes';

const MOST_LINES = 14;
const MOST_COLUMNS = 140;

/** The declaration around a finding, without the marks of the corpus; `undefined` if it is too long to be read. */
export function exampleOf(finding: Located): Example | undefined {
  const text = readFileSync(finding.file, 'utf8');
  const document = parseDocument(finding.file, text);
  const [from, to] = extent(document, finding);
  const bad = excerpt(text, from, to);
  if (!bad) return undefined;
  const [fix] = fixesFor(document, finding);
  const fixed = fix && applyEdit(text, fix.edit);
  const good = fixed && excerpt(fixed, from, to + fixed.split('\n').length - text.split('\n').length);
  return {
    bad,
    message: finding.message.replaceAll(__dirname, '.'),
    ...(finding.advice !== undefined && { advice: finding.advice }),
    ...(good && { good }),
  };
}

/** The first and the last line, counted from 1. */
function extent(document: Document, { path, line, endLine }: Located): [number, number] {
  if (path.length < 2) return [Math.max(1, line - 2), endLine + 2];
  const owner = path.slice(0, 2);
  const lineAt = (offset: number): number => document.text.slice(0, offset).split('\n').length;
  const end = document.locate(owner).end;
  return [lineAt(document.locate(owner, 'key').start), Math.max(lineAt(end), endLine)];
}

function excerpt(text: string, from: number, to: number): string | undefined {
  const lines = text
    .split('\n')
    .slice(from - 1, to)
    .map((line) => line.replace(/\s*#!.*$/, ''))
    .filter((line) => line.trim() !== '');
  if (lines.length === 0 || lines.length > MOST_LINES || lines.some((line) => line.length > MOST_COLUMNS))
    return undefined;
  const indent = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}
