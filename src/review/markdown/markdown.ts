import type {
  AlertBlock,
  ChangeBlock,
  ChangesBlock,
  DiffBlock,
  PhantomsBlock,
  ReviewBlocks,
  SectionBlock,
  StackBlock,
  ValueGroup,
} from '../blocks/block';
import { blocksOf } from '../blocks/blocks';
import type { DiffLine } from '../diff/line';
import { Folds, folded } from '../fold';
import { escaped } from '../html/escape';
import type { Review } from '../model';
import { count } from '../words';
import { code, fenced, prose } from './escape';
import { fitted, type Piece } from './fit';

/** The length limit of a GitHub comment. */
const LIMIT = 65_536;

export interface MarkdownOptions {
  /** The most characters that the text may have. */
  readonly most?: number;
}

/** The review as a comment on a pull request. */
export function markdownReview(review: Review, { most = LIMIT }: MarkdownOptions = {}): string {
  const blocks = blocksOf(review);
  return fitted(head(blocks), blocks.sections.flatMap(section), most);
}

function head({ name, action, facts, alerts, summary, stacks }: ReviewBlocks): string {
  return [
    `## ${code(name)}: ${action}`,
    ...(facts.length > 0 ? [facts.map((fact) => `${fact.name} ${code(cut(fact.value))}`).join(' · ')] : []),
    ...alerts.map(alert),
    `**${summary.map(({ text }) => prose(text)).join(' ')}**`,
    ...(stacks ? [stackTable(stacks)] : []),
  ].join('\n\n');
}

const MOST_ALERTS = 12;
const MOST_STACKS = 60;

/** GitHub's kinds of alert. */
const KINDS: Readonly<Record<AlertBlock['subject'], string>> = {
  warnings: 'WARNING',
  data: 'CAUTION',
  cascades: 'WARNING',
  access: 'WARNING',
  kept: 'NOTE',
};

function alert({ subject, items }: AlertBlock): string {
  const lines = items.slice(0, MOST_ALERTS).map(({ text, change }) => {
    const sentence = prose(cut(text));
    // Sentences about access and cascades name their subject.
    return change && (subject === 'data' || subject === 'kept')
      ? `${code(cut(change.place))}: ${sentence}`
      : sentence;
  });
  const rest = items.length - lines.length;
  const all = rest > 0 ? [...lines, `and ${count(rest, 'more', 'more')}`] : lines;
  const list = all.length === 1 ? all : all.map((line) => `- ${line}`);
  return [`[!${KINDS[subject]}]`, ...list].map((line) => `> ${line}`).join('\n');
}

/** The head must leave room for the changes. */
function cut(text: string): string {
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}

function stackTable(root: StackBlock): string {
  const rows = (stack: StackBlock, depth: number): string[] => [
    `| ${'&emsp;'.repeat(depth)}${code(stack.name).replaceAll('|', '\\|')} | ${stack.mark ? `**${stack.mark.text}**: ` : ''}${stack.text} |`,
    ...stack.nested.flatMap((child) => rows(child, depth + 1)),
  ];
  const all = rows(root, 0);
  const hidden = all.length - MOST_STACKS;
  const rest = hidden > 0 ? [`| and ${count(hidden, 'more stack')} | |`] : [];
  return ['| Stack | Changes |', '| --- | --- |', ...all.slice(0, MOST_STACKS), ...rest].join('\n');
}

function section(block: SectionBlock): Piece[] {
  switch (block.kind) {
    case 'changes':
      return changesPieces(block);
    case 'values':
      return block.groups.map(valuesPiece);
    case 'phantoms':
      return [phantomsPiece(block)];
  }
}

function changesPieces({ title, changes }: ChangesBlock): Piece[] {
  const heading = `### ${title} (${changes.length})`;
  return [{ brief: heading, full: heading }, ...changes.map(changePiece)];
}

function changePiece(change: ChangeBlock): Piece {
  const { sign, place, type, rank, facts, properties, whole } = change;
  const sentences = facts.map(({ text, alarming, subject }) =>
    alarming && subject === 'widened' ? `**${prose(text)}**` : prose(text),
  );
  const urgent = sentences.filter((_, index) => facts[index]?.subject !== 'narrowed');
  const brief = `- ${code(sign)} ${[`${code(place)} ${code(type)}`, ...urgent].join('<br>')}`;
  const lines = [...properties.flatMap(propertyLines), ...(whole?.lines ?? []).map(diffLine)];
  if (sentences.length === 0 && lines.length === 0) return { brief, full: brief };
  const body = [
    ...(sentences.length > 0 ? [sentences.map((sentence) => `- ${sentence}`).join('\n')] : []),
    ...(lines.length > 0 ? [fenced('diff', lines)] : []),
  ];
  return { brief, full: details(headline(change), body, rank === 'data') };
}

function headline({ sign, place, type }: ChangeBlock): string {
  return `<code>${escaped(sign)}</code> <b>${escaped(place)}</b> <code>${escaped(type)}</code>`;
}

function details(summary: string, body: readonly string[], open = false): string {
  return [`<details${open ? ' open' : ''}><summary>${summary}</summary>`, '', ...body, '', '</details>'].join(
    '\n',
  );
}

function propertyLines({ lines, note, causes }: DiffBlock): string[] {
  const [first = '', ...rest] = lines.map(diffLine);
  return [
    note === '' ? first : `${first}  # ${note}`,
    ...rest,
    ...causes.map((cause) => `    caused by ${cause}`),
  ];
}

/** GitHub colors lines that start with these signs. */
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

function valuesPiece({ title, count: number, lines }: ValueGroup): Piece {
  const summary = `${escaped(title)} (${number})`;
  const shown = folded(lines, { lines: 200, characters: 2000 }, new Folds()).map(diffLine);
  return { brief: `- ${summary}`, full: details(summary, [fenced('diff', shown)]) };
}

function phantomsPiece({ title, changes }: PhantomsBlock): Piece {
  const summary = `${title} (${changes.length})`;
  const body = [changes.map(({ place }) => `- ${code(place)}`).join('\n')];
  return { brief: `- ${summary}`, full: details(summary, body) };
}
