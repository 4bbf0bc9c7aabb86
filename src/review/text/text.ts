import { painter } from '../../terminal/paint';
import type { ReviewBlocks } from '../blocks/block';
import { blocksOf } from '../blocks/blocks';
import { Folds } from '../fold';
import type { Review } from '../model';
import { BLANK, layOut, row } from './layout';
import { sectionRows } from './sections';
import { stackRows } from './stacks';

export interface TextOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** Whether to show everything. */
  readonly full?: boolean;
  /** How to show what was omitted, such as `press d to show them`. */
  readonly hint?: string;
}

/** The review for a terminal. */
export function textReview(review: Review, { width, color, full = false, hint }: TextOptions): string {
  const folds = new Folds();
  const rows = rowsOf(blocksOf(review), full, folds);
  const hidden = folds.inWords();
  const rest =
    hidden === ''
      ? []
      : [row(0, [{ text: `Not shown: ${hidden}${hint ? ` (${hint})` : ''}.`, style: 'faint' }])];
  return layOut([...rows, ...rest], width, painter(color));
}

/** The summary is last because a terminal shows the end. The sections contain what the alerts say. */
function rowsOf(
  { name, action, stacks, alerts, sections, summary }: ReviewBlocks,
  full: boolean,
  folds: Folds,
) {
  const warnings = alerts.flatMap(({ subject, items }) => {
    if (subject === 'warnings') return items.map(({ text }) => `Warning: ${text}`);
    return subject === 'cascades' ? items.map(({ text }) => text) : [];
  });
  return [
    row(0, [{ text: name, style: 'strong' }, { text: `: ${action}` }]),
    BLANK,
    ...(stacks ? [...stackRows(stacks), BLANK] : []),
    ...warnings.map((text) => row(0, [{ text, style: 'danger' }])),
    ...(warnings.length > 0 ? [BLANK] : []),
    ...sections.flatMap((section) => [...sectionRows(section, full, folds), BLANK]),
    ...summary.map(({ text }, index) => row(0, [{ text, ...(index === 0 && { style: 'strong' as const }) }])),
  ];
}
