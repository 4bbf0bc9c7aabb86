import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { specFolder } from '../spec/project-folder';

/** A part of a template of the corpus with a finding. */
export interface Example {
  readonly bad: string;
  readonly message: string;
  readonly advice?: string;
  /** The same part after the fix that editors offer. */
  readonly good?: string;
}

/** The shortest example of each finding code. `corpus.test.ts` writes the file. */
export const EXAMPLES_FILE = join(specFolder, '..', 'validate', 'corpus', 'examples.json');

export function examples(): Readonly<Record<string, Example>> {
  return JSON.parse(readFileSync(EXAMPLES_FILE, 'utf8'));
}
