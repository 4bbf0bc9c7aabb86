import type { Located } from '../validate/finding';
import { localRulePage } from '../validate/rule-page';
import type { Settings } from '../validate/settings/settings';
import { validateDocument } from '../validate/validate';
import type { OpenDocument } from './open-document';
import type { Diagnostic } from './protocol';

const SEVERITIES = { error: 1, warning: 2, info: 3 } as const;

export interface Checked {
  readonly finding: Located;
  readonly diagnostic: Diagnostic;
}

/** The open findings of a template. Nested templates have diagnostics of their own, once they are opened. */
export function check({ document }: OpenDocument, settings: Settings): Checked[] {
  if (!looksLikeTemplate(document.text)) return [];
  return validateDocument(document, { settings, nested: false })
    .findings.filter(({ accepted, file }) => accepted === undefined && file === document.file)
    .map((finding) => ({ finding, diagnostic: diagnostic(finding) }));
}

/** Editors send every YAML and JSON file. This one has a key at the top that only templates have. */
function looksLikeTemplate(text: string): boolean {
  return /(?:^|[\n{,])[ \t]*["']?(?:AWSTemplateFormatVersion|Resources|Transform)["']?[ \t]*:/.test(text);
}

function diagnostic({
  line,
  column,
  endLine,
  endColumn,
  severity,
  code,
  message,
  advice,
}: Located): Diagnostic {
  const href = localRulePage(code);
  return {
    range: {
      start: { line: line - 1, character: column - 1 },
      end: { line: endLine - 1, character: endColumn - 1 },
    },
    severity: SEVERITIES[severity],
    code,
    ...(href !== undefined && { codeDescription: { href } }),
    source: 'stacks',
    message: advice === undefined ? message : `${message}\n${advice}`,
  };
}
