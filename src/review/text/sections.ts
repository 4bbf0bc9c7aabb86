import type { Style } from '../../terminal/paint';
import type { ChangesBlock, PhantomsBlock, SectionBlock, ValuesBlock } from '../blocks/block';
import { type Folds, folded, UNFOLDED } from '../fold';
import { verbCounts, verbsInWords } from '../summary';
import { count } from '../words';
import { changeRows, FOLDED_REST } from './change';
import { diffRow } from './diff-rows';
import { type Row, row } from './layout';

const MOST_OTHERS = 40;

export function sectionRows(section: SectionBlock, full: boolean, folds: Folds): Row[] {
  switch (section.kind) {
    case 'changes':
      return changesRows(section, full, folds);
    case 'values':
      return valuesRows(section, full, folds);
    case 'phantoms':
      return phantomsRows(section, full, folds);
  }
}

function changesRows({ rank, title, changes }: ChangesBlock, full: boolean, folds: Folds): Row[] {
  const cut = rank === 'rest' && !full && changes.length > MOST_OTHERS + 1;
  const hidden = cut ? changes.slice(MOST_OTHERS) : [];
  folds.changes += hidden.length;
  const rest = `… ${count(hidden.length, 'more change')}: ${verbsInWords(verbCounts(hidden))}`;
  return [
    heading(`${title} (${changes.length})`, rank === 'data' ? 'danger' : 'strong'),
    ...changes.slice(0, changes.length - hidden.length).flatMap((change) => changeRows(change, full, folds)),
    ...(hidden.length > 0 ? [row(2, [{ text: rest, style: 'faint' }])] : []),
  ];
}

/** Parameters of nested stacks are included only where the parent stack doesn't pass them. */
function valuesRows({ title, groups }: ValuesBlock, full: boolean, folds: Folds): Row[] {
  const near = full ? groups : groups.filter(({ inRoot, kind }) => inRoot || kind === 'parameters');
  const far = groups.filter((group) => !near.includes(group)).reduce((sum, group) => sum + group.count, 0);
  folds.lines += far;
  return [
    heading(title),
    ...near.flatMap((group) => [
      row(2, [{ text: group.title }]),
      ...folded(group.lines, full ? UNFOLDED : FOLDED_REST, folds).map((line) => diffRow(line, 4)),
    ]),
    ...(far > 0
      ? [
          row(2, [
            {
              text: `… ${count(far, 'more tag or output', 'more tags and outputs')} in nested stacks`,
              style: 'faint',
            },
          ]),
        ]
      : []),
  ];
}

function phantomsRows({ title, changes }: PhantomsBlock, full: boolean, folds: Folds): Row[] {
  return [
    heading(`${title} (${changes.length})`, 'faint'),
    ...(full
      ? changes.flatMap((change) => changeRows(change, full, folds))
      : [row(2, [{ text: changes.map(({ place }) => place).join(', '), style: 'faint' }])]),
  ];
}

function heading(text: string, style: Style = 'strong'): Row {
  return row(0, [{ text: text.toUpperCase(), style }]);
}
