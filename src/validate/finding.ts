import type { Path } from '../document/document';
import { type CodeName, codes } from './codes';
import type { Severity } from './codes/code';

export type { Severity } from './codes/code';

/** The result of a rule. Its position in the file is computed from the path. */
export interface Finding {
  /** Stable, `<family>/<name>`, e.g. `schema/unknown-property`. */
  readonly code: string;
  readonly severity: Severity;
  /** The path from the root of the template: `['Resources', 'Vpc', 'Properties', 'CidrBlock']`. */
  readonly path: Path;
  /** Whether to point at the key or at its value. @default 'value' */
  readonly at?: 'key' | 'value';
  /** What is wrong, with the actual value. Starts in lowercase, without a period. */
  readonly message: string;
  /** How to fix it. */
  readonly advice?: string;
  /** The name that was probably meant instead of the one at the position. */
  readonly suggestion?: string;
}

/** Creates a finding with the severity and, unless given, the advice of its code. */
export function finding(
  code: CodeName,
  path: Path,
  message: string,
  more: Pick<Finding, 'at' | 'advice' | 'suggestion'> = {},
): Finding {
  const { severity, advice } = codes[code];
  return { code, severity, path, message, advice, ...more };
}

/** A finding with its position in the text. */
export interface Located extends Finding {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly logicalId?: string;
  /** The TypeScript line that created it, in our own stacks: `nested-stacks/network.ts:42`. */
  readonly source?: string;
  /** The reason, if the template accepts the finding. */
  readonly accepted?: string;
}
