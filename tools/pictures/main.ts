import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frames, readSession } from '../../src/deploy/show/frames';
import { review, textReview } from '../../src/review';
import { trees } from '../../src/review/fixtures/trees';
import { projectFolder } from '../../src/spec/project-folder';
import { terminalSvg } from './terminal-svg';

const COLUMNS = 96;
const folder = join(projectFolder, 'docs', 'pictures');

/** Makes the pictures of the README: the review of a dangerous change, and a deployment half way. */
function main(): void {
  mkdirSync(folder, { recursive: true });
  const replaced = trees['table-replaced'];
  if (!replaced) throw new Error('there is no such fixture any more: table-replaced');
  const reviewed = textReview(review(replaced), { width: COLUMNS, colour: true });
  write('review', 'The review of a change that would delete data', reviewed.split('\n'));
  const shown = frames(readSession(recordedDeployment()), {
    width: COLUMNS,
    height: 30,
    colour: true,
    every: 250,
  });
  const half = shown[Math.floor(shown.length * 0.6)];
  if (!half) throw new Error('the deployment was not watched: see what `stacks deploy --format json` says');
  write('watch', 'A deployment as it goes on', half.lines);
}

/** A first deployment in a copy of the project, so that nothing of the project's own rehearsal is touched. */
function recordedDeployment(): string {
  const copy = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    execFileSync('git', ['clone', '--quiet', projectFolder, join(copy, 'project')]);
    const project = join(copy, 'project');
    symlinkSync(join(projectFolder, 'node_modules'), join(project, 'node_modules'));
    const stacks = (...args: string[]): string =>
      execFileSync(process.execPath, ['src/cli/stacks.cjs', ...args], {
        cwd: project,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    const session = stacks('deploy', '--yes', '--format', 'json');
    stacks('local', '--stop');
    return session;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function write(name: string, title: string, lines: readonly string[]): void {
  writeFileSync(join(folder, `${name}.svg`), terminalSvg(title, lines, COLUMNS));
}

main();
