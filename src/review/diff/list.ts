import { diffArrays } from 'diff';
import { type Data, entry, isObject } from '../../document/data';
import { type DiffLine, line, unchanged } from './line';
import { matchItems } from './match';
import { inside, isScalar, keyLabel, same, scalar } from './value';

export type Different = (depth: number, label: string, before: Data, after: Data) => DiffLine[];

/** Compares lists by item: added, removed, changed and moved. */
export function listDiff(
  depth: number,
  before: readonly Data[],
  after: readonly Data[],
  different: Different,
): DiffLine[] {
  const { partners, key } = matchItems(before, after);
  const lines: DiffLine[] = [];
  let staying = 0;
  const flush = (): void => {
    if (staying > 0) lines.push(unchanged(depth, staying, ['item', 'items']));
    staying = 0;
  };
  for (const { from, to, moved } of inOrder(before.length, partners)) {
    const old = from === undefined ? undefined : before[from];
    const updated = to === undefined ? undefined : after[to];
    if (!moved && same(old, updated)) {
      staying += 1;
      continue;
    }
    flush();
    const place = moved ? `moved from position ${(from ?? 0) + 1} to ${(to ?? 0) + 1}` : '';
    lines.push(...itemDiff(depth, old, updated, key, place, different));
  }
  flush();
  return lines;
}

interface Step {
  readonly from?: number;
  readonly to?: number;
  readonly moved: boolean;
}

/** The items in the order of the new list, with removed ones in between. Items out of order are moved. */
function inOrder(length: number, partners: readonly (number | undefined)[]): Step[] {
  const old = Array.from({ length }, (_, index) => `${index}`);
  const updated = partners.map((from, to) => (from === undefined ? `new ${to}` : `${from}`));
  const kept = new Set(updated);
  let to = 0;
  return diffArrays(old, updated).flatMap(({ value, added, removed }) =>
    value.flatMap((name): Step[] => {
      if (removed) return kept.has(name) ? [] : [{ from: Number(name), moved: false }];
      const from = partners[to];
      to += 1;
      return [{ to: to - 1, ...(from !== undefined && { from }), moved: added && from !== undefined }];
    }),
  );
}

function itemDiff(
  depth: number,
  old: Data | undefined,
  updated: Data | undefined,
  key: string | undefined,
  place: string,
  different: Different,
): DiffLine[] {
  if (old === undefined) return updated === undefined ? [] : listItem('+', depth, updated);
  if (updated === undefined) return listItem('-', depth, old);
  if (same(old, updated)) return [line('~', depth, '-', `${summaryOf(old, key)} (${place})`)];
  if (isScalar(old) && isScalar(updated)) return different(depth, '-', old, updated);
  const head = headOf(old, updated, key);
  const below = different(depth + 1, '', old, updated).filter(
    ({ sign, depth: level, label, text }) =>
      !(sign === ' ' && level === depth + 1 && `${label} ${text}` === head),
  );
  return [line('~', depth, '-', [head, place && `(${place})`].filter(Boolean).join(' ')), ...below];
}

function listItem(sign: '+' | '-', depth: number, item: Data): DiffLine[] {
  return inside(sign, depth, [item]);
}

/** A short text that identifies an item. */
function summaryOf(item: Data, key: string | undefined): string {
  if (isScalar(item)) return scalar(item);
  return headOf(item, item, key);
}

/** The unchanged entry that identifies the item, or the first short unchanged entry. */
function headOf(old: Data, updated: Data, key: string | undefined): string {
  if (!isObject(old)) return '';
  const stays = (name: string): boolean => {
    const value = entry(old, name);
    return value !== undefined && isScalar(value) && same(value, entry(updated, name));
  };
  const name = [...(key === undefined ? [] : [key]), ...Object.keys(old)].find(stays);
  return name === undefined ? '' : `${keyLabel(name)} ${scalar(entry(old, name) ?? '')}`;
}
