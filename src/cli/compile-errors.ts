import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../files/cache-folder.cjs';
import { projectFolder } from '../spec/project-folder';
import type { Project } from './command';

/** Checks only the stacks, and caches the result because a check takes a third of a second. */
const CONFIG = 'tsconfig.stacks.json';

/**
 * The errors of TypeScript in the project's stacks, each as `file:line:column: message`. A project without
 * `tsconfig.stacks.json` is not checked.
 */
export function compileErrors({ folder }: Project): Promise<string[]> {
  if (!existsSync(join(folder, CONFIG))) return Promise.resolve([]);
  const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  const cache = cacheFolder(projectFolder, 'stacks.tsbuildinfo');
  const incremental = cache === undefined ? [] : ['--incremental', '--tsBuildInfoFile', cache];
  const args = [compiler, '--project', CONFIG, '--pretty', 'false', ...incremental];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 16 * 1024 * 1024 }, (error, stdout) => {
      const errors = readErrors(stdout);
      if (error && errors.length === 0)
        reject(new Error(`TypeScript failed without an error in a file: ${stdout}${error.message}`));
      else resolve(errors);
    });
  });
}

/** `templates/shop.ts(3,7): error TS2322: ...`, followed by indented lines that explain it. */
function readErrors(output: string): string[] {
  const errors: string[] = [];
  for (const line of output.split('\n')) {
    const [, file, row, column, message] = /^(.+)\((\d+),(\d+)\): error (TS\d+: .*)$/.exec(line) ?? [];
    if (file !== undefined) errors.push(`${file}:${row}:${column}: ${message}`);
    else if (line.startsWith(' ') && errors.length > 0) errors.push(`${errors.pop()}\n  ${line.trimEnd()}`);
  }
  return errors;
}
