/**
 * Applies a diff without line numbers, as documents print it: lines with a blank are context that must occur exactly once,
 * lines with `+` are added and lines with `-` removed.
 */
export function applyDiff(text: string, diff: string): string {
  const lines = diff.split('\n').filter((line) => line !== '');
  const side = (mark: '+' | '-'): string[] =>
    lines.filter((line) => line.startsWith(mark) || line.startsWith(' ')).map((line) => line.slice(1));
  const [before, after] = [side('-').join('\n'), side('+').join('\n')];
  const whole = `\n${text}`;
  const found = whole.split(`\n${before}\n`).length - 1;
  if (found !== 1) throw new Error(`found ${found} times instead of once:\n${before}`);
  return whole.replace(`\n${before}\n`, () => `\n${after}\n`).slice(1);
}
