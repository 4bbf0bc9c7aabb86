import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DeployedFiles } from '../../template/deployment';
import { Stop } from '../stop';
import { type Release, readRelease } from './release';

const LAST_LINES = 20;

/** A built site. */
export interface Built {
  readonly folder: string;
  readonly release: Release;
}

/** Builds the files with the command of the system's definition. */
export async function buildFiles(project: string, { build, folder }: DeployedFiles): Promise<Built> {
  const { code, output } = await run(build, project);
  if (code !== 0)
    throw new Stop(
      'findings',
      `\`${build}\` failed with exit code ${code}; nothing was changed\n${output}`.trimEnd(),
      'fix the cause, then rerun the command',
    );
  const path = join(project, folder);
  const release = existsSync(path) ? readRelease(path) : undefined;
  if (release?.files.some((file) => file.path === 'index.html')) return { folder: path, release };
  throw new Stop('findings', `\`${build}\` wrote no ${folder}/index.html; nothing was changed`);
}

function run(command: string, cwd: string): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', command], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        output += data.toString('utf8');
      });
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: output.trimEnd().split('\n').slice(-LAST_LINES).join('\n') }),
    );
  });
}
