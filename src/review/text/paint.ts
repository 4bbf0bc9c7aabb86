export type Style =
  | 'added'
  | 'removed'
  | 'changed'
  | 'danger'
  | 'title'
  | 'strong'
  | 'faint'
  | 'marked-added'
  | 'marked-removed';

export type Paint = (style: Style, text: string) => string;

/** Of the sixteen colours that every terminal has, so that they fit what people chose for theirs. */
const CODES: Readonly<Record<Style, string>> = {
  added: '32',
  removed: '31',
  changed: '33',
  danger: '1;31',
  title: '1',
  strong: '1',
  faint: '2',
  'marked-added': '32;7',
  'marked-removed': '31;7',
};

export function painter(colour: boolean): Paint {
  return colour ? (style, text) => `\u001B[${CODES[style]}m${text}\u001B[0m` : (_, text) => text;
}
