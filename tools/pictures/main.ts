import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Clone } from '../first-run/clone';
import { hasBrowser } from '../testing/browser';
import { drawnPictures, picturesFolder } from './drawn';
import { photographed } from './photographed';

/**
 * Takes the pictures of the README again. Screenshots show the last commit, deployed in a clone, so that the project's own
 * local stack is not touched. Without a browser they are left unchanged.
 */
async function main(): Promise<void> {
  mkdirSync(picturesFolder, { recursive: true });
  for (const [name, svg] of await drawnPictures()) write(name, svg);
  if (!hasBrowser) {
    process.stderr.write('no screenshots are taken: install Chromium\n');
    return;
  }
  const clone = new Clone({ REHEARSAL_PACE: 'instant' });
  process.on('SIGINT', () => void clone.abandon());
  try {
    await clone.fetch();
    await clone.make('deploy', 'YES=1');
    for (const [name, bytes] of await photographed(await clone.system())) write(name, bytes);
  } finally {
    await clone.end();
  }
}

function write(name: string, content: string | Buffer): void {
  writeFileSync(join(picturesFolder, name), content);
  process.stdout.write(`docs/pictures/${name}  ${(content.length / 1000).toFixed(0)} kB\n`);
}

void main();
