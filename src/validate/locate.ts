import type { Document, Path } from '../document/document';
import { Lines } from '../document/lines';
import type { Finding, Located } from './finding';

/** Adds positions to the findings of one document, which start with those of its problems, in the same order. */
export function locateAll(
  document: Document,
  findings: readonly Finding[],
  { source }: { readonly source?: (file: string, logicalId: string) => string | undefined },
): Located[] {
  const lines = new Lines(document.text);
  return findings.map((each, index) => {
    const { start, end } = document.problems[index] ?? document.locate(each.path, each.at);
    const logicalId = logicalIdOf(each.path);
    const made = logicalId === undefined ? undefined : source?.(document.file, logicalId);
    return {
      ...each,
      file: document.file,
      ...places(lines, start, end),
      ...(logicalId !== undefined && { logicalId }),
      ...(made !== undefined && { source: made }),
    };
  });
}

function places(
  lines: Lines,
  start: number,
  end: number,
): Pick<Located, 'line' | 'column' | 'endLine' | 'endColumn'> {
  const from = lines.position(start);
  const to = lines.position(Math.max(end, start));
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

const NAMED_SECTIONS = new Set(['Conditions', 'Mappings', 'Outputs', 'Parameters', 'Resources', 'Rules']);

/** The logical ID in a path, after any loops around it. */
function logicalIdOf(path: Path): string | undefined {
  const [section, ...steps] = path;
  if (!NAMED_SECTIONS.has(String(section))) return undefined;
  const name = steps.find((step) => typeof step === 'string' && !step.startsWith('Fn::'));
  return typeof name === 'string' ? name : undefined;
}
