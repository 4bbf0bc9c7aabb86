import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trees } from '../fixtures/trees';
import { review } from '../review';
import { textReview } from './text';

const golden = join(__dirname, '..', 'golden');

/** `UPDATE_GOLDEN=1 npx jest src/review` writes the files anew; git shows what that changed. */
function expectGolden(name: string, actual: string): void {
  const file = join(golden, name);
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, `${actual}\n`);
  expect(`${actual}\n`).toBe(readFileSync(file, 'utf8'));
}

describe.each(Object.entries(trees))('the review of %s', (name, tree) => {
  it.each([
    ['80 columns', 80, false],
    ['40 columns', 40, false],
    ['80 columns with every detail', 80, true],
  ])('reads as its golden file in %s', (_, width, full) => {
    const text = textReview(review(tree), { width, colour: false, full, hint: 'press d for all of it' });
    expectGolden(`${name}.${width}${full ? '.full' : ''}.txt`, text);
  });
});
