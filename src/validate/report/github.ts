import type { Severity } from '../codes/code';
import type { Located } from '../finding';
import type { Validation } from '../validate';
import { summary } from './summary';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands of GitHub Actions, which show findings in the lines of a pull request. GitHub Docs, "Workflow commands
 * for GitHub Actions".
 */
export function githubReport(validation: Validation): string {
  const open = validation.findings.filter(({ accepted }) => accepted === undefined);
  return `${[...open.map(annotation), summary(validation)].join('\n')}\n`;
}

function annotation(each: Located): string {
  const { severity, code, file, line, endLine, column, endColumn, message, advice } = each;
  const properties = {
    file,
    line,
    endLine,
    // Columns are only allowed in an annotation of one line.
    ...(line === endLine && { col: column, endColumn }),
    title: code,
  };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  const text = advice === undefined ? message : `${message}: ${advice}`;
  return `::${COMMANDS[severity]} ${written.join(',')}::${escapeData(text)}`;
}

// The escapes of actions/toolkit, packages/core/src/command.ts.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
