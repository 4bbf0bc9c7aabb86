import { walk } from '../../../document/walk';
import { type Finding, finding } from '../../finding';
import type { Rule } from '../../rule';

/** CloudFormation rejects templates with null values. */
export const noNulls: Rule = (template) => {
  if (!template.document.holdsNull) return [];
  const found: Finding[] = [];
  walk(template.document.data, [], (value, path) => {
    if (value !== null) return;
    const key = path.at(-1);
    const what = typeof key === 'number' ? `item ${key + 1} of ${path.at(-2) ?? 'the list'}` : key;
    const message = `${what} is null`;
    found.push(finding('template/null-value', [...path], message, { at: 'key' }));
  });
  return found;
};
