import { painter } from '../terminal/paint';
import { htmlReview, htmlReviews } from './html/page';
import { jsonReview } from './json';
import { prose } from './markdown/escape';
import { markdownReview } from './markdown/markdown';
import { orderLines, reviewsIn, type SystemReview } from './system';
import { type TextOptions, textReview } from './text/text';

/** The length of a GitHub comment, without the title. */
const LONGEST = 64_000;

/** The reviews for a terminal, one after the other. */
export function textSystem(system: SystemReview, options: TextOptions): string {
  const reviews = reviewsIn(system).map((review) => textReview(review, options));
  if (system.stacks.length === 1) return reviews.join('\n');
  const title = painter(options.color)(
    'strong',
    `${system.name}: ${system.stacks.length} stacks, in this order`,
  );
  return [[title, ...orderLines(system).map((line) => `  ${line}`)].join('\n'), ...reviews].join('\n\n');
}

export function markdownSystem(system: SystemReview): string {
  const most = Math.floor(LONGEST / system.stacks.length);
  const reviews = reviewsIn(system).map((review) => markdownReview(review, { most }));
  if (system.stacks.length === 1) return reviews.join('\n');
  const title = `# ${prose(system.name)}: ${system.stacks.length} stacks, in this order`;
  const order = orderLines(system).map(prose);
  return [`${title}\n\n${order.join('\n')}`, ...reviews].join('\n\n');
}

export function htmlSystem(system: SystemReview): string {
  const [only] = reviewsIn(system);
  if (only && system.stacks.length === 1) return htmlReview(only);
  return htmlReviews(`${system.name}: ${system.stacks.length} stacks`, orderLines(system), reviewsIn(system));
}

/** The document of `--format json`. Within a version, fields may be added but never removed or changed. */
export function jsonSystem(system: SystemReview): object {
  return {
    version: 2,
    name: system.name,
    stacks: system.stacks.map(({ name, after, review }) => ({
      name,
      after,
      ...(review ? { review: JSON.parse(jsonReview(review)) } : { unchanged: true }),
    })),
  };
}
