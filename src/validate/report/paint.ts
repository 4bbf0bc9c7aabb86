import type { Severity } from '../codes/code';

export type Paint = Readonly<Record<Severity | 'bold' | 'faint', (text: string) => string>>;

/** Colours for a terminal, or none. */
export function painter(colour: boolean): Paint {
  const style = (code: number) => (text: string) => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  return { error: style(31), warning: style(33), info: style(36), bold: style(1), faint: style(2) };
}
