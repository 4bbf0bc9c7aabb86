import { type Document, parseDocument } from '../../document/document';
import type { Located } from '../finding';
import type { Edit } from './edit';
import { removeEntry } from './remove-entry';

export interface Fix {
  readonly title: string;
  readonly edit: Edit;
  /** Whether the template means the same afterwards. `validate --fix` applies only safe fixes; editors offer all. */
  readonly isSafe: boolean;
}

type Fixer = (document: Document, finding: Located) => Omit<Fix, 'isSafe'> | undefined;

const remove: Fixer = (document, { path }) => {
  const edit = removeEntry(document, path);
  return edit && { title: `Remove ${String(path.at(-1))}`, edit };
};

/** AWS SAM does not convert scalars in these places, so the text is all that was ever meant. */
const quote: Fixer = (document, { path, message }) => {
  const { start, end } = document.locate(path);
  const text = document.text.slice(start, end);
  if (!/must be a string/.test(message) || !/^[\w.+-]+$/.test(text)) return undefined;
  return { title: `Write '${text}'`, edit: { start, end, text: `'${text}'` } };
};

/** JSON allows no comma behind the last entry. All such commas are removed, because the finding names only the first. */
const trailingCommas: Fixer = ({ file, text }) => {
  let fixed = text;
  for (let comma = trailingComma(file, fixed); comma !== undefined; comma = trailingComma(file, fixed))
    fixed = fixed.slice(0, comma) + fixed.slice(comma + 1);
  if (fixed === text) return undefined;
  return { title: 'Remove trailing commas', edit: { start: 0, end: text.length, text: fixed } };
};

function trailingComma(file: string, text: string): number | undefined {
  const problem = parseDocument(file, text).problems.find(({ code }) => code === 'text/json');
  if (!problem) return undefined;
  const [, space = ''] = /^(\s*)[\]}]/.exec(text.slice(problem.start)) ?? [];
  const before = text.slice(0, problem.start + space.length).trimEnd();
  return /[\]}]/.test(text[problem.start + space.length] ?? '') && before.endsWith(',')
    ? before.length - 1
    : undefined;
}

/** Fixes by finding code. Unused parameters are not removed: deployments pass values to them. */
const SAFE: ReadonlyMap<string, Fixer> = new Map([
  ['reference/unused-condition', remove],
  ['reference/unused-mapping', remove],
  ['reference/unused-variable', remove],
  ['template/attribute-without-effect', remove],
  ['template/unused-acceptance', remove],
  ['serverless/type', quote],
  ['text/json', trailingCommas],
]);

export function fixesFor(document: Document, finding: Located): Fix[] {
  const safe = SAFE.get(finding.code)?.(document, finding);
  const renamed = rename(document, finding);
  return [...(safe ? [{ ...safe, isSafe: true }] : []), ...(renamed ? [{ ...renamed, isSafe: false }] : [])];
}

/** The name that was probably meant. Two names may be equally near, so a person decides. */
const rename: Fixer = (document, { path, at, suggestion }) => {
  if (suggestion === undefined) return undefined;
  const { start, end } = document.locate(path, at);
  const written = /^(["']?)([\w:.-]+)\1$/.exec(document.text.slice(start, end));
  if (!written) return undefined;
  const [, mark = ''] = written;
  return { title: `Change to ${suggestion}`, edit: { start, end, text: mark + suggestion + mark } };
};
