import { isKept } from '../data-fate';
import type { DiffLine } from '../diff/line';
import { Folds, folded } from '../fold';
import { escaped } from '../html/escape';
import { type Rank, type Review, type ReviewedChange, ranks, type StackOverview } from '../model';
import {
  actions,
  happeningIn,
  markOf,
  notesOf,
  placeOf,
  propertyLines,
  signs,
  titles,
  valueLines,
  wholeLines,
} from '../presented';
import { summarySentences } from '../summary';
import { count } from '../words';
import { code, fenced, prose } from './escape';
import { fitted, type Piece } from './fit';

/** GitHub takes no longer comments. */
const LIMIT = 65_536;

export interface MarkdownOptions {
  /** Characters that the text may have. */
  readonly most?: number;
}

/** The review as a comment on a pull request. */
export function markdownReview(review: Review, { most = LIMIT }: MarkdownOptions = {}): string {
  const pieces = [
    ...ranks.flatMap((rank) => section(rank, review)),
    ...values(review),
    ...phantoms(review.phantoms),
  ];
  return fitted(head(review), pieces, most);
}

function head(review: Review): string {
  return [
    `## ${code(review.name)}: ${actions[review.action]}`,
    ...review.warnings.slice(0, MOST_ALERTS).map((text) => alert('WARNING', [prose(cut(text))])),
    ...dataAlert(review, 'CAUTION'),
    ...accessAlert(review),
    ...dataAlert(review, 'NOTE'),
    `**${summarySentences(review.summary).map(prose).join(' ')}**`,
    ...(review.overview.nested.length > 0 ? [overview(review.overview)] : []),
  ].join('\n\n');
}

const MOST_ALERTS = 12;
const MOST_STACKS = 60;

function dataAlert({ changes }: Review, kind: 'CAUTION' | 'NOTE'): string[] {
  const lines = changes.flatMap(({ data, stack, change }) =>
    data && isKept(data) === (kind === 'NOTE')
      ? [`${code(cut(placeOf(stack, change.logicalId)))}: ${prose(data.sentence)}`]
      : [],
  );
  return lines.length === 0 ? [] : [alert(kind, some(lines))];
}

/** Only what is alarming: a new role that may do its work is no reason to shout. */
function accessAlert({ changes }: Review): string[] {
  const lines = changes.flatMap(({ access }) =>
    access.widened.flatMap(({ sentence, alarming }) => (alarming ? [prose(cut(sentence))] : [])),
  );
  return lines.length === 0 ? [] : [alert('WARNING', some(lines))];
}

/** What stands above all must leave room for the rest. */
function cut(text: string): string {
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}

function some(lines: readonly string[]): string[] {
  const rest = lines.length - MOST_ALERTS;
  return rest > 0 ? [...lines.slice(0, MOST_ALERTS), `and ${count(rest, 'more', 'more')}`] : [...lines];
}

function alert(kind: 'CAUTION' | 'WARNING' | 'NOTE', lines: readonly string[]): string {
  const items = lines.length === 1 ? lines : lines.map((line) => `- ${line}`);
  return [`[!${kind}]`, ...items].map((line) => `> ${line}`).join('\n');
}

function overview(root: StackOverview): string {
  const rows = (stack: StackOverview, depth: number): string[] => {
    const mark = markOf(stack);
    return [
      `| ${'&emsp;'.repeat(depth)}${code(stack.name).replaceAll('|', '\\|')} | ${mark && `**${mark}**: `}${happeningIn(stack)} |`,
      ...stack.nested.flatMap((child) => rows(child, depth + 1)),
    ];
  };
  const all = rows(root, 0);
  const hidden = all.length - MOST_STACKS;
  const rest = hidden > 0 ? [`| and ${count(hidden, 'more stack')} | |`] : [];
  return ['| stack | |', '| --- | --- |', ...all.slice(0, MOST_STACKS), ...rest].join('\n');
}

function section(rank: Rank, review: Review): Piece[] {
  const changes = review.changes.filter((change) => change.rank === rank);
  if (changes.length === 0) return [];
  const title = `### ${titles[rank]} (${changes.length})`;
  return [{ brief: title, full: title }, ...changes.map(change)];
}

function change(reviewed: ReviewedChange): Piece {
  const { change: resource, stack, verb, access } = reviewed;
  const place = placeOf(stack, resource.logicalId);
  const sentences = [
    ...reviewed.sentences.map(prose),
    ...access.widened.map(({ sentence, alarming }) =>
      alarming ? `**${prose(sentence)}**` : prose(sentence),
    ),
  ];
  const brief = `- ${code(signs[verb])} ${[`${code(place)} ${code(resource.type)}`, ...sentences].join('<br>')}`;
  const lines = [...reviewed.properties.flatMap(linesOf), ...wholeLines(reviewed).map(diffLine)];
  const narrowed = verb === 'remove' ? [] : access.narrowed.map(({ sentence }) => prose(sentence));
  const body = [
    ...[[...sentences, ...narrowed].map((sentence) => `- ${sentence}`).join('\n')],
    ...(lines.length > 0 ? [fenced('diff', lines)] : []),
  ].filter((part) => part !== '');
  if (body.length === 0) return { brief, full: brief };
  return { brief, full: details(headline(reviewed, place), body, reviewed.rank === 'data') };
}

function headline({ change: { type }, verb }: ReviewedChange, place: string): string {
  return `<code>${escaped(signs[verb])}</code> <b>${escaped(place)}</b> <code>${escaped(type)}</code>`;
}

function details(summary: string, body: readonly string[], open = false): string {
  return [`<details${open ? ' open' : ''}><summary>${summary}</summary>`, '', ...body, '', '</details>'].join(
    '\n',
  );
}

function linesOf(property: ReviewedChange['properties'][number]): string[] {
  const [first = '', ...rest] = propertyLines(property).map(diffLine);
  const notes = notesOf(property).join(', ');
  return [
    notes === '' ? first : `${first}  # ${notes}`,
    ...rest,
    ...property.causes.map((cause) => `    because of ${cause}`),
  ];
}

/** GitHub colours lines that start with these signs. */
const SIGNS: Readonly<Record<DiffLine['sign'], string>> = {
  '+': '+',
  '-': '-',
  '~': '!',
  ' ': ' ',
  '…': ' ',
};

function diffLine({ sign, depth, label, text, change }: DiffLine): string {
  const content = change ? `${change.before} → ${change.after}` : text;
  const lead = sign === '…' ? '… ' : '';
  return `${SIGNS[sign]} ${'  '.repeat(depth)}${lead}${[label, content].filter((part) => part !== '').join(' ')}`;
}

function values({ values: groups }: Review): Piece[] {
  return groups.map((group) => {
    const place = group.stack.slice(1).join(' / ');
    const title = [`${escaped(place)}${place && ': '}${group.kind}`, `(${group.changes.length})`].join(' ');
    const lines = folded(valueLines(group), { lines: 200, characters: 2000 }, new Folds()).map(diffLine);
    return { brief: `- ${title}`, full: details(title, [fenced('diff', lines)]) };
  });
}

function phantoms(all: readonly ReviewedChange[]): Piece[] {
  if (all.length === 0) return [];
  const title = `${titles.phantoms} (${all.length})`;
  const body = [
    all.map(({ stack, change: { logicalId } }) => `- ${code(placeOf(stack, logicalId))}`).join('\n'),
  ];
  return [{ brief: `- ${title}`, full: details(title, body) }];
}
