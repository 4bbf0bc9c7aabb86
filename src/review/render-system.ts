import { painter } from '../terminal/paint';
import { fileLines, filesSummary, filesTitle, textFiles } from './files';
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
  const reviews = system.stacks.flatMap(({ name, review, files }) => [
    ...(review ? [textReview(review, options)] : []),
    ...(files ? [textFiles(name, files, options)] : []),
  ]);
  if (system.stacks.length === 1) return reviews.join('\n\n');
  const title = painter(options.color)(
    'strong',
    `${system.name}: ${system.stacks.length} stacks, in this order`,
  );
  return [[title, ...orderLines(system).map((line) => `  ${line}`)].join('\n'), ...reviews].join('\n\n');
}

export function markdownSystem(system: SystemReview): string {
  const most = Math.floor(LONGEST / system.stacks.length);
  const reviews = system.stacks.flatMap(({ name, review, files }) => [
    ...(review ? [markdownReview(review, { most })] : []),
    ...(files
      ? [
          `## ${prose(filesTitle(name, files))}\n\n${filesSummary(files)}\n\n\`\`\`diff\n${fileLines(files).join('\n')}\n\`\`\``,
        ]
      : []),
  ]);
  if (system.stacks.length === 1) return reviews.join('\n');
  const title = `# ${prose(system.name)}: ${system.stacks.length} stacks, in this order`;
  const order = orderLines(system).map(prose);
  return [`${title}\n\n${order.join('\n')}`, ...reviews].join('\n\n');
}

export function htmlSystem(system: SystemReview): string {
  const [only] = reviewsIn(system);
  if (only && system.stacks.length === 1 && !system.stacks[0]?.files) return htmlReview(only);
  const files = system.stacks.flatMap((each) =>
    each.files ? [`${filesTitle(each.name, each.files)}: ${filesSummary(each.files)}`] : [],
  );
  const title = `${system.name}: ${system.stacks.length} stacks`;
  return htmlReviews(title, [...orderLines(system), ...files], reviewsIn(system));
}

/** The document of `--format json`. Within a version, fields may be added but never removed or changed. */
export function jsonSystem(system: SystemReview): object {
  return {
    version: 2,
    name: system.name,
    stacks: system.stacks.map(({ name, after, review, files }) => ({
      name,
      after,
      ...(review ? { review: JSON.parse(jsonReview(review)) } : { unchanged: true }),
      ...(files && { files }),
    })),
  };
}
