/** A token of a template line. */
export interface Piece {
  readonly kind: 'plain' | 'key' | 'comment' | 'tag' | 'text' | 'number' | 'name';
  readonly text: string;
}

const COMMENT = /^(.*?)(^|\s)(#.*)$/;
const KEY = /^(\s*(?:- +)*)("[^"]*"|'[^']*'|[\w:.@*/${}-]+)(\s*:)(?=\s|$)/;
const TAG = /![\w:]+/y;
const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/y;
const NUMBER = /(?:true|false|null|-?\d+(?:\.\d+)?)(?=$|[\s,\]}])/y;
const NAME_IN_TEXT = /\$\{[^!}][^}]*\}/y;
const WORD = /[\w.:]+/y;
const TAKES_NAME = new Set(['!Ref', '!GetAtt', '!Condition']);

/** Highlights usual YAML and JSON; anything else stays plain. */
export function highlighted(line: string): Piece[] {
  const [code, comment] = withoutComment(line);
  const key = KEY.exec(code);
  const pieces: Piece[] = key
    ? [
        { kind: 'plain', text: key[1] ?? '' },
        { kind: 'key', text: key[2] ?? '' },
        { kind: 'plain', text: key[3] ?? '' },
      ]
    : [];
  pieces.push(...values(code.slice(key?.[0].length ?? 0)));
  if (comment) pieces.push({ kind: 'comment', text: comment });
  return pieces.filter(({ text }) => text !== '');
}

function values(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let wantsName = false;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const push = (kind: Piece['kind'], piece: string): void => {
    const last = pieces.at(-1);
    if (kind === 'plain' && last?.kind === 'plain')
      pieces[pieces.length - 1] = { kind, text: last.text + piece };
    else pieces.push({ kind, text: piece });
    at += piece.length;
  };
  while (at < text.length) {
    const tag = take(TAG);
    const name = take(NAME_IN_TEXT) ?? (wantsName ? take(WORD) : undefined);
    const quoted = take(QUOTED);
    const number = take(NUMBER);
    if (tag) {
      push('tag', tag);
      wantsName = TAKES_NAME.has(tag);
    } else if (name) {
      push('name', name);
      wantsName = false;
    } else if (quoted) push('text', quoted);
    else if (number) push('number', number);
    else push('plain', take(WORD) ?? text.charAt(at));
  }
  return pieces;
}

/** A `#` in quotes does not start a comment. */
function withoutComment(line: string): readonly [code: string, comment: string] {
  const found = COMMENT.exec(line);
  if (!found) return [line, ''];
  const code = `${found[1] ?? ''}${found[2] ?? ''}`;
  const quotes = code.replace(/[^"']/g, '');
  return quotes.length % 2 === 0 ? [code, found[3] ?? ''] : [line, ''];
}

/** `Vpc` for `${Vpc.CidrBlock}` and `Vpc.CidrBlock`. */
export function nameIn(text: string): string {
  return /[A-Za-z]\w*/.exec(text)?.[0] ?? '';
}

/** The 1-based line of each declared name. */
export function declaredLines(lines: readonly string[]): ReadonlyMap<string, number> {
  const declared = new Map<string, number>();
  let section = '';
  for (const [index, line] of lines.entries()) {
    section = /^"?(\w+)"?:/.exec(line)?.[1] ?? section;
    const name = /^ {2,4}"?(\w+)"?:/.exec(line)?.[1];
    if (name && ['Resources', 'Parameters', 'Conditions'].includes(section) && !declared.has(name))
      declared.set(name, index + 1);
  }
  return declared;
}
