/** One line of a difference, not laid out yet. */
export interface DiffLine {
  /** `~`: it changes in place. `…`: something is left out, and the text says how much. */
  readonly sign: '+' | '-' | '~' | ' ' | '…';
  readonly depth: number;
  /** What stands before the text: the name of an entry, or the dash of a list. */
  readonly label: string;
  readonly text: string;
  /** Of a value that changes in place: `before → after`, in place of the text. */
  readonly change?: { readonly before: string; readonly after: string };
  /** Where the text differs from its counterpart. */
  readonly mark?: readonly [from: number, to: number];
}

export function line(
  sign: DiffLine['sign'],
  depth: number,
  label: string,
  text = '',
  mark?: DiffLine['mark'],
): DiffLine {
  return { sign, depth, label, text, ...(mark && { mark }) };
}

export function deeper(lines: readonly DiffLine[], by = 1): DiffLine[] {
  return lines.map((each) => ({ ...each, depth: each.depth + by }));
}

/** How many entries of something are the same and left out. */
export function unchanged(
  depth: number,
  number: number,
  noun: readonly [one: string, many: string],
): DiffLine {
  return line(
    '…',
    depth,
    '',
    `${number.toLocaleString('en-US')} unchanged ${number === 1 ? noun[0] : noun[1]}`,
  );
}
