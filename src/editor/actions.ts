import { fixesFor } from '../validate/fix/fixes';
import type { Checked } from './diagnostics';
import type { OpenDocument } from './open-document';
import type { CodeAction, Range } from './protocol';

/** The fixes of the findings in a range, the safe ones first. */
export function actionsIn(open: OpenDocument, checked: readonly Checked[], range: Range): CodeAction[] {
  return checked
    .filter(({ diagnostic }) => overlaps(diagnostic.range, range))
    .flatMap(({ finding, diagnostic }) =>
      fixesFor(open.document, finding).map(({ title, edit, isSafe }) => ({
        title,
        kind: 'quickfix' as const,
        isPreferred: isSafe,
        diagnostics: [diagnostic],
        edit: {
          changes: { [open.uri]: [{ range: open.range(edit.start, edit.end), newText: edit.text }] },
        },
      })),
    );
}

function overlaps(one: Range, other: Range): boolean {
  return one.start.line <= other.end.line && other.start.line <= one.end.line;
}
