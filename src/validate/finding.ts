import type { Path } from '../document/document';
import { type CodeName, codes } from './codes';
import type { Severity } from './codes/code';

export type { Severity } from './codes/code';

/** What a rule says; where it stands in the file is worked out from the path when it is shown. */
export interface Finding {
  /** Stable, `<family>/<name>`, e.g. `schema/unknown-property`. */
  readonly code: string;
  readonly severity: Severity;
  /** Where, from the root of the template: `['Resources', 'Vpc', 'Properties', 'CidrBlock']`. */
  readonly path: Path;
  /** Point at the key (a name that is wrong) and not at its value. */
  readonly at?: 'key' | 'value';
  /** What is wrong and the value seen: a lower-case sentence without a full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly advice?: string;
}

/** A finding of a registered code: the register gives the severity, and the advice where none is given here. */
export function finding(
  code: CodeName,
  path: Path,
  message: string,
  more: { readonly at?: 'key' | 'value'; readonly advice?: string } = {},
): Finding {
  const { severity, advice } = codes[code];
  return { code, severity, path, message, advice, ...more };
}

/** A finding whose place in the text is known. */
export interface Located extends Finding {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly logicalId?: string;
  /** The TypeScript line that made it, for our own stacks: `nested-stacks/network.ts:42`. */
  readonly source?: string;
  /** The reason given in the template where the finding is accepted. */
  readonly accepted?: string;
}
