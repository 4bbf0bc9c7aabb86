import { spawnSync } from 'node:child_process';

/** An error that a validator reports in a file. */
export interface PeerError {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** Another validator, which reads a list of files. */
export interface Peer {
  readonly name: string;
  readonly isInstalled: boolean;
  errors(files: readonly string[]): readonly PeerError[];
}

interface CfnLintMatch {
  readonly Filename: string;
  readonly Level: string;
  readonly Message: string;
  readonly Location: { readonly Start: { readonly LineNumber: number } };
  readonly Rule: { readonly Id: string };
}

const MOST_OUTPUT = 512 * 1024 * 1024;

export const cfnLint: Peer = {
  name: 'cfn-lint',
  isInstalled: spawnSync('cfn-lint', ['--version']).status === 0,
  errors: cfnLintErrors,
};

/** cfn-lint stops at a file that it cannot process: such a file is left out, with a warning. */
function cfnLintErrors(files: readonly string[]): readonly PeerError[] {
  const { error, stdout } = spawnSync('cfn-lint', ['--format', 'json', '--', ...files], {
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
  if (error) throw error;
  if (stdout === '' && files.length > 1) {
    const half = files.length >> 1;
    return [...cfnLintErrors(files.slice(0, half)), ...cfnLintErrors(files.slice(half))];
  }
  if (stdout === '') {
    process.stderr.write(`cfn-lint fails on ${files.join()}\n`);
    return [];
  }
  const matches: readonly CfnLintMatch[] = JSON.parse(stdout);
  return matches
    .filter(({ Level }) => Level === 'Error')
    .map(({ Filename, Location, Rule, Message }) => ({
      file: Filename,
      line: Location.Start.LineNumber,
      rule: Rule.Id,
      message: Message,
    }));
}

export const awsValidator: Peer = {
  name: '@aws/cloudformation-validate',
  isInstalled: true,
  errors(files) {
    // Loading the module takes as long as the validation of ten templates.
    const { RegoEngine, TemplateFile } =
      require('@aws/cloudformation-validate') as typeof import('@aws/cloudformation-validate');
    const engine = new RegoEngine();
    try {
      return files.flatMap((file) =>
        engine
          .validateStandard(new TemplateFile(file))
          .diagnostics.filter(({ severity }) => severity === 'ERROR' || severity === 'FATAL')
          .map(({ startLine = 1, ruleId, message }) => ({ file, line: startLine, rule: ruleId, message })),
      );
    } finally {
      engine.free();
    }
  },
};
