const CLOSES: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/**
 * The end of a value. The position of a list or mapping in brackets ends with its last scalar, so the brackets are matched
 * here.
 */
export function endOfValue(text: string, start: number, end: number): number {
  const tag = /^!\S*[ \t]*/.exec(text.slice(start, end + 1))?.[0] ?? '';
  const from = start + tag.length;
  if (CLOSES[text[from] ?? ''] === undefined) return end;
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    else if ((character === '"' || character === "'") && /[\s,:[{]/.test(text[at - 1] ?? ''))
      at = closingQuote(text, at, character);
    else if (character === '#' && /\s/.test(text[at - 1] ?? '')) at = text.indexOf('\n', at);
    if (at < 0) return end;
    if (depth === 0) return Math.max(end, at + 1);
  }
  return end;
}

function closingQuote(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote) return at;
  }
  return -1;
}
