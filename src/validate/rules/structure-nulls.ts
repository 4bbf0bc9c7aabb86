import type { Data } from '../data';
import type { Path } from '../document';
import { type Finding, finding } from '../finding';
import type { Rule } from '../rule';

/** CloudFormation refuses a template with an empty value anywhere. */
export const noNulls: Rule = (template) => nulls(template.document.data, []);

function* nulls(data: Data, path: Path): Iterable<Finding> {
  if (data === null) {
    if (path.length > 0)
      yield finding(
        'template/null-value',
        path,
        `${path.at(-1)} has no value, and CloudFormation takes no nulls`,
        {
          at: 'key',
        },
      );
    return;
  }
  if (typeof data !== 'object') return;
  for (const [key, value] of Array.isArray(data) ? data.entries() : Object.entries(data))
    if (value === null || typeof value === 'object') yield* nulls(value, [...path, key]);
}
