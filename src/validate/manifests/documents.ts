import { entry } from '../../document/data';
import { type Document, parseDocument } from '../../document/document';

const SEPARATOR = /^---(?=\s|$)/m;

/** Whether a file contains Kubernetes objects instead of a template: only those have these keys at the top. */
export function isManifests({ data, text, fatal }: Document): boolean {
  if (['apiVersion', 'kind'].some((key) => entry(data, key) !== undefined)) return true;
  return fatal && SEPARATOR.test(text) && /^(?:apiVersion|kind):/m.test(text);
}

/** The documents of a YAML stream. Blanks replace the others, so positions are those of the file. */
export function documentsIn({ file, text }: Document): Document[] {
  const parts: { readonly start: number; readonly end: number }[] = [];
  let start = 0;
  for (const { index } of text.matchAll(new RegExp(SEPARATOR, 'gm'))) {
    parts.push({ start, end: index });
    start = index + '---'.length;
  }
  parts.push({ start, end: text.length });
  const documents = parts
    .filter((part) => !isBlank(text.slice(part.start, part.end)))
    .map((part) => parseDocument(file, blanked(text, part.start, part.end)));
  // Kubernetes resolves aliases, unlike CloudFormation.
  return documents.map((document) => ({
    ...document,
    text,
    problems: document.problems.filter(({ code }) => code !== 'text/alias'),
  }));
}

function isBlank(part: string): boolean {
  return part.split('\n').every((line) => /^\s*(?:#.*)?$/.test(line));
}

function blanked(text: string, start: number, end: number): string {
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ');
  return blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end));
}
