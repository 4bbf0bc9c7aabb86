/** One line of a diff. */
export interface DiffLine {
  /** `~` for a change in place, `…` for omitted lines. */
  readonly sign: '+' | '-' | '~' | ' ' | '…';
  readonly depth: number;
  /** The text before the value: the name of an entry, or the dash of a list item. */
  readonly label: string;
  readonly text: string;
  /** `before → after` of a change in place, instead of the text. */
  readonly change?: { readonly before: string; readonly after: string };
  /** The part of the text that differs. */
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

/** A line for omitted equal entries. */
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
