import { count } from '../words';

/** A part of the text in a short and a full version. */
export interface Piece {
  readonly brief: string;
  readonly full: string;
}

/** Room for the note about omitted entries. */
const RESERVE = 400;

/**
 * The pieces in their order, as full as the room allows. What doesn't fit even in its short version is cut from the end,
 * with a note.
 */
export function fitted(head: string, pieces: readonly Piece[], most: number): string {
  const room = most - RESERVE - head.length;
  const sizes = pieces.map(({ brief }) => brief.length + 2);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > room) return cut(head, pieces, sizes, room);
  let left = room - total;
  let folded = 0;
  const parts = pieces.map(({ brief, full }) => {
    const more = full.length - brief.length;
    if (more <= left) {
      left -= Math.max(0, more);
      return full;
    }
    folded += 1;
    return brief;
  });
  const note =
    folded === 0 ? [] : [`_Details of ${count(folded, 'entry', 'entries')} are omitted. ${REASON}_`];
  return [head, ...parts, ...note].join('\n\n');
}

const REASON = 'A GitHub comment is limited to 65,536 characters. The command line shows everything.';

function cut(head: string, pieces: readonly Piece[], sizes: readonly number[], room: number): string {
  let used = 0;
  const kept = pieces.filter((_, index) => {
    used += sizes[index] ?? 0;
    return used <= room;
  });
  const missing = pieces.length - kept.length;
  return [
    head,
    ...kept.map(({ brief }) => brief),
    `_${count(missing, 'more entry', 'more entries')} and all details are omitted. ${REASON}_`,
  ].join('\n\n');
}
