import { parseDocument } from '../../document/document';
import type { Located } from '../finding';
import { type ValidateOptions, validateDocument } from '../validate';
import { applyEdit } from './edit';
import { fixesFor } from './fixes';

export interface Fixed {
  readonly text: string;
  /** The titles of the fixes. */
  readonly applied: readonly string[];
}

/** Applies safe fixes until none is left. A fix that does not leave fewer findings is not applied. */
export function fixText(file: string, text: string, options: ValidateOptions = {}): Fixed {
  const applied: string[] = [];
  let current = text;
  let findings = findingsIn(file, current, options);
  for (let found = true; found; ) {
    found = false;
    const document = parseDocument(file, current);
    for (const fix of findings
      .flatMap((finding) => fixesFor(document, finding))
      .filter(({ isSafe }) => isSafe)) {
      const next = applyEdit(current, fix.edit);
      const left = findingsIn(file, next, options);
      if (!isBetter(left, findings)) continue;
      applied.push(fix.title);
      current = next;
      findings = left;
      found = true;
      break;
    }
  }
  return { text: current, applied };
}

function findingsIn(file: string, text: string, options: ValidateOptions): Located[] {
  return validateDocument(parseDocument(file, text), { ...options, nested: false }).findings.filter(
    ({ accepted }) => accepted === undefined,
  );
}

/** Fewer findings, and no finding with a new code: a worse one may hide others. */
function isBetter(left: readonly Located[], before: readonly Located[]): boolean {
  const codes = new Set(before.map(({ code }) => code));
  return left.length < before.length && left.every(({ code }) => codes.has(code));
}
