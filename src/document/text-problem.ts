import type { Range } from './ranges';

/** What can be wrong with the text of a file, whatever template it contains. */
export type TextProblemCode =
  | 'text/unreadable'
  | 'text/not-text'
  | 'text/too-large'
  | 'text/empty'
  | 'text/syntax'
  | 'text/json'
  | 'text/duplicate-key'
  | 'text/unknown-tag'
  | 'text/alias'
  | 'text/unknown-alias'
  | 'text/alias-bomb'
  | 'text/too-deep';

export interface TextProblem extends Range {
  readonly code: TextProblemCode;
  readonly message: string;
}
