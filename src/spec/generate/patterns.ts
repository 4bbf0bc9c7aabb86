/**
 * AWS writes patterns for its own engine. This gives the same pattern in the form that JavaScript compiles in Unicode
 * mode, as ajv does, or nothing where there is none. What lost its escapes on the way here (control characters) is
 * left out, for such a pattern would refuse correct values.
 */
export function javascriptPattern(published: string): string | undefined {
  const pattern = anyPartition(withCommentEnds(published));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/^(\^?\.\*\$?)?$/.test(pattern) || /[\u0000-\u001f\u007f-\u009f]/.test(pattern)) return undefined;
  return [pattern, withoutNeedlessEscapes(pattern)].find(compiles);
}

/** `*` before a slash would end the comment that carries the pattern, so it was turned round about a joiner. */
const withCommentEnds = (pattern: string): string => pattern.replaceAll('/\u200d*', '*/');

/** The registry answers for one region; in China and in GovCloud the same property takes other partitions. */
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

/** Unicode mode refuses `\_` and `\:`, and a hyphen beside a class such as `\w` unless it is escaped. */
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
