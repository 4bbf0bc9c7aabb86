import { expectGolden } from './fixtures/golden';
import { trees } from './fixtures/trees';
import { jsonReview } from './json';
import { markdownReview } from './markdown/markdown';
import { review } from './review';
import { textReview } from './text/text';

describe.each(Object.entries(trees))('the review of %s', (name, tree) => {
  it.each([
    ['80 columns', 80, false],
    ['40 columns', 40, false],
    ['80 columns with every detail', 80, true],
  ])('equals its golden file in %s', (_, width, full) => {
    const text = textReview(review(tree), { width, color: false, full, hint: 'press d to show all' });
    expectGolden(`${name}.${width}${full ? '.full' : ''}.txt`, text);
  });

  it('equals its golden file in Markdown and in JSON', () => {
    expectGolden(`${name}.md`, markdownReview(review(tree)));
    // Three hundred changes of the same shape add no coverage.
    if (name !== 'three-hundred') expectGolden(`${name}.json`, jsonReview(review(tree)));
  });
});
