import { githubReport } from './report/github';
import { jsonReport } from './report/json';
import { junitReport } from './report/junit';
import { sarifReport } from './report/sarif';
import { counts } from './report/summary';
import { textReport } from './report/text';
import { type ValidateOptions, type Validation, validateFiles } from './validate';

export const formats = ['text', 'json', 'sarif', 'github', 'junit'] as const;
export type Format = (typeof formats)[number];

export interface ValidateCommand extends ValidateOptions {
  readonly files: readonly string[];
  readonly format?: Format;
  /** Color applies to the text format only. */
  readonly color?: boolean;
}

/** 0: no errors or warnings, except accepted ones. 1: errors or warnings. 2: a file could not be read. */
export type ExitCode = 0 | 1 | 2;

export interface Outcome {
  readonly output: string;
  readonly exitCode: ExitCode;
}

/** `stacks validate FILE...`, without printing. */
export function validateCommand(command: ValidateCommand): Outcome {
  if (command.files.length === 0) return { output: 'no templates: pass at least one file\n', exitCode: 2 };
  const validation = validateFiles(command.files, command);
  return { output: report(validation, command), exitCode: exitCode(validation, command.files) };
}

function report(validation: Validation, { format = 'text', color = false }: ValidateCommand): string {
  switch (format) {
    case 'json':
      return jsonReport(validation);
    case 'sarif':
      return sarifReport(validation);
    case 'github':
      return githubReport(validation);
    case 'junit':
      return junitReport(validation);
    case 'text':
      return textReport(validation, color);
  }
}

function exitCode({ findings }: Validation, asked: readonly string[]): ExitCode {
  const unreadable = findings.some(({ code, file }) => code === 'text/unreadable' && asked.includes(file));
  if (unreadable) return 2;
  const { error, warning } = counts(findings);
  return error + warning > 0 ? 1 : 0;
}
