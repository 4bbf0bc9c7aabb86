import { type Finding, finding } from '../finding';
import type { Rule } from '../rule';
import { walk } from '../walk';

/** CloudFormation refuses a template with an empty value anywhere. */
export const noNulls: Rule = (template) => {
  const found: Finding[] = [];
  walk(template.document.data, [], (value, path) => {
    if (value !== null) return;
    const message = `${path.at(-1)} has no value, and CloudFormation takes no nulls`;
    found.push(finding('template/null-value', [...path], message, { at: 'key' }));
  });
  return found;
};
