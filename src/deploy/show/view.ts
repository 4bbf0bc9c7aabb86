import { isComplete, isFailed, isInProgress } from '../../aws/statuses';
import { painter, type Style } from '../../terminal/paint';
import { clipped, column, harmless, widthOf, wrapped } from '../../terminal/text';
import { isGoodEnd } from '../stack/status';
import type { Progress, ResourceProgress, StackProgress } from './progress';
import { tally } from './progress';
import { rolloutLines } from './rollout-lines';
import { elapsed, shortType } from './style';

export interface ViewOptions {
  readonly width: number;
  /** The rows of the terminal. Stacks that do not fit are folded. */
  readonly height: number;
  readonly color: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** One line of the tree, before it is laid out. */
interface Row {
  readonly depth: number;
  readonly mark: string;
  readonly style: Style | undefined;
  readonly name: string;
  readonly detail: string;
  readonly time: string;
  /** Lines with the lowest weight are folded first. */
  readonly weight: number;
}

const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const SPIN_EVERY = 120;
const NARROWEST = 24;
/** Below this width the counts are abbreviated. */
const ROOMY = 60;

/** The view of an operation: a tree of stacks and resources, with times and a progress bar. */
export function viewOf(progress: Progress, options: ViewOptions): string[] {
  const width = Math.max(NARROWEST, options.width);
  const layout = { ...options, width };
  const head = [...headLines(progress, layout), ''];
  const foot = footLines(progress, layout);
  const rows = stackRows(progress.root, 0, options.now);
  const room = Math.max(3, options.height - head.length - foot.length - 1);
  return [...head, ...folded(rows, room).map((row) => rowLine(row, layout)), ...foot];
}

const DOING = {
  create: 'being created',
  update: 'being updated',
  delete: 'being deleted',
  'roll back': 'rolling back',
  'work on': 'in progress',
} as const;

function headLines(progress: Progress, { width, color, now }: ViewOptions): string[] {
  const paint = painter(color);
  const { root, ended } = progress;
  const { total, done } = tally(root);
  const end = ended ? (root.to ?? now) : now;
  const time = elapsed(end - progress.since);
  const back = progress.isRollingBack;
  const state = ended ?? (back ? 'rolling back' : DOING[progress.doing]);
  const count = back ? '' : width < ROOMY ? `${done}/${total}` : `${done} of ${total}`;
  const right = [count, time].filter(Boolean).join('   ');
  const left = clipped(`${root.name}  ${state}`, width - widthOf(right) - 2);
  const style: Style = ended ? (isGoodEnd(ended) ? 'good' : 'bad') : back ? 'bad' : 'strong';
  const title = `${paint(style, left)}${' '.repeat(Math.max(2, width - widthOf(left) - widthOf(right)))}${right}`;
  return [title, bar(total === 0 ? 0 : done / total, width, style === 'strong' ? 'busy' : style, color)];
}

function bar(share: number, width: number, style: Style, color: boolean): string {
  const paint = painter(color);
  const full = Math.round(Math.min(1, share) * width);
  return paint(style, '━'.repeat(full)) + paint('faint', '─'.repeat(width - full));
}

function footLines(progress: Progress, { width, color, now }: ViewOptions): string[] {
  const paint = painter(color);
  const { failure, silence } = progress;
  const failed = failure
    ? ['', ...wrapped(`✘ ${failure.path.join(' / ')}: ${harmless(failure.reason)}`, width).slice(0, 6)].map(
        (text) => paint('bad', text),
      )
    : [];
  const silent = silence
    ? [
        '',
        paint(
          'faint',
          clipped(
            `${silence.who} has not answered for ${elapsed(now - silence.since)} (${harmless(silence.reason)}): retrying`,
            width,
          ),
        ),
      ]
    : [];
  const hint = progress.ended
    ? []
    : ['', paint('faint', clipped('Ctrl-C: cancel or leave it running', width))];
  return [...failed, ...silent, ...hint];
}

function stackRows({ resources }: StackProgress, depth: number, now: number): Row[] {
  const all = [...resources.values()];
  const waiting = all.filter(({ status }) => status === undefined);
  const begun = all.filter(({ status }) => status !== undefined);
  const settled = depth === 0 ? [] : begun.filter((resource) => isDone(resource) && !resource.nested);
  const shown = begun.filter((resource) => !settled.includes(resource));
  return [
    ...(settled.length > 0 ? [doneRow(settled, depth)] : []),
    ...shown.flatMap((resource) => resourceRows(resource, depth, now)),
    ...waitingRows(waiting, depth),
  ];
}

function isDone({ status, old }: ResourceProgress): boolean {
  return isComplete(status ?? '') && !isInProgress(old?.status ?? '');
}

function doneRow(settled: readonly ResourceProgress[], depth: number): Row {
  const names = settled.map(({ logicalId }) => logicalId).join(', ');
  const noun = settled.length === 1 ? '' : `${settled.length} done: `;
  return { depth, mark: '✔', style: 'good', name: '', detail: `${noun}${names}`, time: '', weight: 1 };
}

function waitingRows(waiting: readonly ResourceProgress[], depth: number): Row[] {
  if (waiting.length === 0) return [];
  const names = waiting.map(({ logicalId }) => logicalId).join(', ');
  return [
    {
      depth,
      mark: '·',
      style: 'faint',
      name: '',
      detail: `${waiting.length} pending: ${names}`,
      time: '',
      weight: 0,
    },
  ];
}

const WORDS: Readonly<Record<string, string>> = {
  CREATE_IN_PROGRESS: 'creating',
  UPDATE_IN_PROGRESS: 'updating',
  DELETE_IN_PROGRESS: 'deleting',
  ROLLBACK_IN_PROGRESS: 'rolling back',
  UPDATE_ROLLBACK_IN_PROGRESS: 'rolling back',
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: 'cleaning up',
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: 'cleaning up',
  CREATE_FAILED: 'failed',
  UPDATE_FAILED: 'failed',
  DELETE_FAILED: 'could not be deleted',
  DELETE_COMPLETE: 'deleted',
  DELETE_SKIPPED: 'retained',
};

function resourceRows(resource: ResourceProgress, depth: number, now: number): Row[] {
  const { nested, type, logicalId, old } = resource;
  const cleansUp = isInProgress(old?.status ?? '');
  const { status = '', from, to } = cleansUp && old ? old : resource;
  const running = isInProgress(status);
  const failed = isFailed(status);
  const counted = nested && nested.resources.size > 0 ? nested : undefined;
  const doing = cleansUp ? 'deleting the old' : WORDS[status];
  const row: Row = {
    depth,
    mark: failed ? '✘' : running ? spinner(now) : '✔',
    style: failed ? 'bad' : running ? 'busy' : 'good',
    name: logicalId,
    detail: counted ? countOf(counted, status) : [doing, shortType(type)].filter(Boolean).join(' '),
    time: from === undefined ? '' : elapsed((running ? now : (to ?? now)) - from),
    weight: failed ? 5 : running ? (counted ? 4 : 3) : 2,
  };
  const inside = counted && !isQuiet(counted, resource) ? stackRows(counted, depth + 1, now) : [];
  return [row, ...inside, ...rolloutRows(resource, depth + 1, now)];
}

function spinner(now: number): string {
  return SPINNER[Math.floor(now / SPIN_EVERY) % SPINNER.length] ?? '';
}

/** A nested stack that is complete, with nothing left to clean up. */
function isQuiet({ resources }: StackProgress, resource: ResourceProgress): boolean {
  return (
    isDone(resource) &&
    [...resources.values()].every(({ status = '', old }) => !isInProgress(old?.status ?? status))
  );
}

function countOf(nested: StackProgress, status: string): string {
  const { total, done } = tally(nested);
  const doing = WORDS[status];
  const kept = keptIn(nested);
  const count = done === total ? `${total} ${total === 1 ? 'resource' : 'resources'}` : `${done} of ${total}`;
  const text = doing && !/^(creating|updating)$/.test(doing) ? `${count}, ${doing}` : count;
  return kept > 0 ? `${text}, ${kept} retained` : text;
}

function keptIn({ resources }: StackProgress): number {
  return [...resources.values()].reduce(
    (sum, { status, nested }) => sum + (status === 'DELETE_SKIPPED' ? 1 : 0) + (nested ? keptIn(nested) : 0),
    0,
  );
}

function rolloutRows({ rollout, status = '' }: ResourceProgress, depth: number, now: number): Row[] {
  if (!rollout || !isInProgress(status)) return [];
  return rolloutLines(rollout, now).map(({ text, bad }) => ({
    depth,
    mark: ' ',
    style: bad ? 'bad' : 'faint',
    name: '',
    detail: text,
    time: '',
    weight: 3,
  }));
}

/** Leaves out the least important lines until the rest fits, and shows how many. */
function folded(rows: readonly Row[], room: number): Row[] {
  if (rows.length <= room) return [...rows];
  const kept = new Set(
    rows
      .map((row, index) => ({ index, row }))
      .sort(
        (one, other) =>
          other.row.weight - one.row.weight || one.row.depth - other.row.depth || one.index - other.index,
      )
      .slice(0, room - 1)
      .map(({ index }) => index),
  );
  const left = rows.length - kept.size;
  return [
    ...rows.filter((_, index) => kept.has(index)),
    { depth: 0, mark: '…', style: 'faint', name: '', detail: `${left} more lines`, time: '', weight: 0 },
  ];
}

const NAME = 26;

function rowLine({ depth, mark, style, name, detail, time }: Row, { width, color }: ViewOptions): string {
  const paint = painter(color);
  const indent = '  '.repeat(Math.min(depth, Math.floor(width / 8)));
  const room = width - indent.length - widthOf(mark) - 1;
  const right = time === '' ? '' : `  ${time}`;
  const text = room - widthOf(right);
  const first =
    name === ''
      ? ''
      : `${column(name, Math.min(Math.max(8, Math.floor(width * 0.4)), NAME) - indent.length + 2)} `;
  const body = column(first + detail, text);
  const rest = body.slice(first.length);
  const quiet = name === '' || style === 'faint' ? 'faint' : undefined;
  return `${indent}${paint(style, mark)} ${quiet ? paint(quiet, body) : `${body.slice(0, first.length)}${paint(style === 'bad' ? 'bad' : 'faint', rest)}`}${paint('faint', right)}`.trimEnd();
}
