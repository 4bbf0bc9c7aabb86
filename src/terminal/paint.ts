/** What a text is; the color follows. Only the sixteen colors that every terminal has, so that they fit its theme. */
const CODES = {
  strong: '1',
  faint: '2',
  // The lines of a diff.
  added: '32',
  removed: '31',
  changed: '33',
  'marked-added': '32;7',
  'marked-removed': '31;7',
  danger: '1;31',
  // How an operation is going.
  good: '32',
  bad: '31',
  busy: '36',
  // How severe a finding is.
  error: '31',
  warning: '33',
  info: '36',
} as const;

export type Style = keyof typeof CODES;

export type Paint = (style: Style | undefined, text: string) => string;

export function painter(color: boolean): Paint {
  return (style, text) =>
    color && style && text.trim() !== '' ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text;
}
