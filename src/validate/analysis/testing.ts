import { posix } from 'node:path';
import { type Document, parseDocument } from '../../document/document';
import { readTemplate, type Template } from '../../document/template';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** Nested templates, by their path beside the template under test. */
export type Children = Readonly<Record<string, string>>;

const FILE = 'template.yaml';

export function templateOf(text: string, file = FILE): Template {
  return readTemplate(parseDocument(file, text));
}

export function findingsIn(rules: readonly Rule[], text: string, children: Children = {}): Finding[] {
  const templates = new Map<string, Template>([[FILE, templateOf(text)]]);
  for (const [file, other] of Object.entries(children)) templates.set(file, templateOf(other, file));
  const template = templateOf(text);
  const openChild = (path: string): Template | undefined => templates.get(posix.normalize(path));
  return rules.flatMap((rule) => [...rule(template, openChild)]);
}

/** Each finding once as `<line> <code>`, in the order of the text. */
export function placesIn(rules: readonly Rule[], text: string, children: Children = {}): string[] {
  const { document } = templateOf(text);
  const places = findingsIn(rules, text, children).map(
    ({ code, path, at }) => `${lineOf(document, document.locate(path, at).start)} ${code}`,
  );
  return sorted(places);
}

/** The expected findings: the comments `#! <code>` of a template, in the same form. */
export function marksIn(text: string): string[] {
  return sorted(
    text.split('\n').flatMap((line, index) => {
      const [, codes = ''] = /#! (.*)$/.exec(line) ?? [];
      return codes.split(/,\s*/).flatMap((code) => (code === '' ? [] : [`${index + 1} ${code}`]));
    }),
  );
}

function lineOf(document: Document, offset: number): number {
  return document.text.slice(0, offset).split('\n').length;
}

function sorted(places: readonly string[]): string[] {
  return [...new Set(places)].sort(
    (left, right) => Number.parseInt(left, 10) - Number.parseInt(right, 10) || (left < right ? -1 : 1),
  );
}
