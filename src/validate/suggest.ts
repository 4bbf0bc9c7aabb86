/** Names that differ in more than this share of their length are different words. */
const MOST_APART = 0.4;

/** The candidate most similar to a misspelled name. */
export function likely(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: { candidate: string; apart: number } | undefined;
  for (const candidate of candidates) {
    const most = Math.max(1, Math.floor(Math.max(name.length, candidate.length) * MOST_APART));
    const limit = Math.min(most, best ? best.apart - 1 : most);
    const apart = distance(wanted, candidate.toLowerCase(), limit);
    if (apart <= limit) best = { candidate, apart };
    if (best?.apart === 0) break;
  }
  return best?.candidate;
}

/** Advice for an unknown name. */
export function didYouMean(
  name: string,
  candidates: Iterable<string>,
): { advice: string; suggestion: string } | undefined {
  const found = likely(name, candidates);
  return found === undefined ? undefined : { advice: `did you mean ${found}?`, suggestion: found };
}

/** The Damerau-Levenshtein distance of two words, or any number above `limit`. */
function distance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const line = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
    }
    if (Math.min(...line) > limit) return limit + 1;
    before = above;
    above = line;
  }
  return above[right.length] ?? limit + 1;
}
