import type { Style } from '../../terminal/paint';
import type { ChangeBlock, DiffBlock, FactBlock } from '../blocks/block';
import { type Folds, folded, type Limits, UNFOLDED } from '../fold';
import type { Verb } from '../model';
import { count } from '../words';
import { diffRow } from './diff-rows';
import { type Row, row } from './layout';

/** Risky changes are shown in more detail. */
const FOLDED: Limits = { lines: 40, characters: 240 };
export const FOLDED_REST: Limits = { lines: 12, characters: 240 };

const VERB_STYLES: Readonly<Record<Verb, Style>> = {
  remove: 'removed',
  replace: 'removed',
  'perhaps replace': 'changed',
  undecided: 'changed',
  change: 'changed',
  import: 'added',
  add: 'added',
};

export function changeRows(change: ChangeBlock, full: boolean, folds: Folds): Row[] {
  const { rank, physicalId, whole, properties } = change;
  const limits = full ? UNFOLDED : rank === 'rest' ? FOLDED_REST : FOLDED;
  const unchanged = full ? [] : properties.filter((property) => property.unchanged);
  return [
    headRow(change, full, folds),
    ...(physicalId === undefined || rank === 'rest' ? [] : [row(6, [{ text: physicalId, style: 'faint' }])]),
    ...change.facts.map(factRow),
    ...properties
      .filter((property) => !unchanged.includes(property))
      .flatMap((property) => propertyRows(property, limits, folds)),
    ...(unchanged.length > 0 ? [unchangedRow(unchanged)] : []),
    ...(full && whole ? whole.lines.map((line) => diffRow(line, 6)) : []),
  ];
}

function headRow({ sign, verb, place, type, whole }: ChangeBlock, full: boolean, folds: Folds): Row {
  const hidden = full ? 0 : (whole?.properties ?? 0);
  folds.properties += hidden;
  return row(
    2,
    [
      { text: `${sign.padEnd(3)} `, style: VERB_STYLES[verb] },
      { text: place, style: 'strong' },
      { text: `  ${type}`, style: 'faint' },
      ...(hidden > 0
        ? [{ text: `  ${count(hidden, 'property', 'properties')}`, style: 'faint' as const }]
        : []),
    ],
    4,
  );
}

function factRow({ subject, alarming, text }: FactBlock): Row {
  const style = alarming ? 'danger' : subject === 'narrowed' ? 'faint' : 'changed';
  if (subject === 'outcome') return row(6, [{ text, style }]);
  const bullet = subject === 'narrowed' ? ' ' : alarming ? '!' : '•';
  return row(6, [{ text: `${bullet} ${text}`, style }], 2);
}

function propertyRows({ lines, note, causes }: DiffBlock, limits: Limits, folds: Folds): Row[] {
  const [first, ...rest] = folded(lines, limits, folds).map((line) => diffRow(line, 6));
  return [
    ...(first ? [note === '' ? first : withNote(first, note)] : []),
    ...rest,
    ...causes.map((cause) => row(8, [{ text: `caused by ${cause}`, style: 'faint' }], 2)),
  ];
}

function unchangedRow(unchanged: readonly DiffBlock[]): Row {
  const labels = unchanged.map(({ label }) => label).join(', ');
  return row(6, [{ text: `… AWS also lists ${labels}, which will not change`, style: 'faint' }], 2);
}

function withNote(first: Row, note: string): Row {
  return { ...first, spans: [...first.spans, { text: `  # ${note}`, style: 'changed' }] };
}
