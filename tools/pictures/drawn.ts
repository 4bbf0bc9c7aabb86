import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layOut } from '../../src/catalogue/diagram/layout';
import { overviewDiagram } from '../../src/catalogue/diagram/overview-diagram';
import { svgFile, svgOf } from '../../src/catalogue/diagram/svg';
import { readEntries } from '../../src/catalogue/read-entries';
import { frames, readSession } from '../../src/deploy/show/frames';
import { review, textReview } from '../../src/review';
import { trees } from '../../src/review/fixtures/trees';
import { projectFolder } from '../../src/spec/project-folder';
import { terminalSvg } from './terminal-svg';

/** The pictures of the documentation. */
export const picturesFolder = join(projectFolder, 'docs', 'pictures');

const COLUMNS = 96;

/** Pictures that need no browser, by file name. The same project produces the same bytes. */
export async function drawnPictures(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['system.svg', await system()],
    ['review.svg', dangerousReview()],
    ['watch.svg', deployment()],
  ]);
}

async function system(): Promise<string> {
  const entries = readEntries(join(projectFolder, 'out'));
  const diagram = overviewDiagram(entries, (name) => `../../out/catalogue/templates/${name}.html`);
  return svgFile(svgOf(diagram, await layOut(diagram)));
}

function dangerousReview(): string {
  const tree = trees['table-replaced'];
  if (!tree) throw new Error('the fixture table-replaced is missing');
  const lines = textReview(review(tree), { width: COLUMNS, color: true }).split('\n');
  return terminalSvg('The review of a change that would delete data', lines, COLUMNS);
}

/** The middle of a recorded deployment, with stacks that are complete, in progress and waiting. */
function deployment(): string {
  const recording = join(projectFolder, 'src', 'deploy', 'show', 'recorded', 'first-deployment.jsonl');
  const view = { width: COLUMNS, height: 30, color: true, every: 250 };
  const shown = frames(readSession(readFileSync(recording, 'utf8')), view);
  const half = shown[Math.floor(shown.length / 2)];
  if (!half) throw new Error(`${recording} contains no frames`);
  return terminalSvg('A deployment in progress', half.lines, COLUMNS);
}
