import type { Located } from '../finding';
import type { Validation } from '../validate';
import { type Counts, counts } from './summary';

/** The output of `--format json`. Within one version, fields are only added. */
export interface JsonReport {
  readonly version: 1;
  readonly files: readonly string[];
  readonly counts: Counts;
  readonly findings: readonly JsonFinding[];
}

interface JsonFinding {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  /** Lines and columns are counted from 1; the end is exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The path from the root of the template. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly logicalId?: string;
  readonly advice?: string;
  readonly source?: string;
  /** The reason, if the template accepts the finding. */
  readonly accepted?: string;
}

export function jsonReport(validation: Validation): string {
  const report: JsonReport = {
    version: 1,
    files: validation.documents.map(({ file }) => file),
    counts: counts(validation.findings),
    findings: validation.findings.map(jsonFinding),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function jsonFinding(each: Located): JsonFinding {
  return {
    code: each.code,
    severity: each.severity,
    file: each.file,
    line: each.line,
    column: each.column,
    endLine: each.endLine,
    endColumn: each.endColumn,
    path: each.path,
    message: each.message,
    ...(each.logicalId !== undefined && { logicalId: each.logicalId }),
    ...(each.advice !== undefined && { advice: each.advice }),
    ...(each.source !== undefined && { source: each.source }),
    ...(each.accepted !== undefined && { accepted: each.accepted }),
  };
}
