/**
 * Converts AWS's patterns to JavaScript's syntax in Unicode mode, which ajv uses. Returns nothing if that is impossible, and for
 * patterns with control characters: they have lost their escapes and would reject correct values.
 */
export function javascriptPattern(published: string): string | undefined {
  const pattern = anyPartition(withCommentEnds(published));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/^(\^?\.\*\$?)?$/.test(pattern) || /[\u0000-\u001f\u007f-\u009f]/.test(pattern)) return undefined;
  return [pattern, withoutNeedlessEscapes(pattern)].find(compiles);
}

/** Undoes the joiner that keeps `*` and a slash in a pattern from ending the comment around it. */
const withCommentEnds = (pattern: string): string => pattern.replaceAll('/\u200d*', '*/');

/** The registry has the patterns of one partition. In China and GovCloud, the same property accepts others. */
const anyPartition = (pattern: string): string =>
  pattern.replaceAll(
    /\barn:(?:aws|\((?:\?:)?aws(?:\|aws-[a-z-]+)+\)|aws\(\|(?:-[a-z-]+\|?)+\)):/g,
    'arn:aws[a-z-]*:',
  );

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

/** Unicode mode rejects `\_` and `\:`, and an unescaped hyphen beside a class such as `\w`. */
function withoutNeedlessEscapes(pattern: string): string {
  let inClass = false;
  return pattern.replaceAll(/\\u?[\s\S]|\[|\]|-/gu, (piece, offset: number) => {
    if (piece === '[' && !inClass) inClass = true;
    else if (piece === ']') inClass = false;
    else if (piece === '-') {
      const besideClass =
        /\\[wdsWDS]$/.test(pattern.slice(0, offset)) || /^-\\[wdsWDS]/.test(pattern.slice(offset));
      return inClass && besideClass ? '\\-' : '-';
    } else if (/^\\[^A-Za-z0-9^$\\.*+?()[\]{}|/]$/u.test(piece)) {
      return piece === '\\-' && inClass ? piece : piece.slice(1);
    }
    return piece;
  });
}
