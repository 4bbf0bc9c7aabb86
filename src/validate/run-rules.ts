import { plural } from '../document/show';
import type { Template } from '../document/template';
import { projectFolder } from '../spec/project-folder';
import { type Finding, finding } from './finding';
import type { OpenChild, Rule } from './rule';

/** A rule that throws is a bug of ours. The file gets one finding about it; the other rules and files are still checked. */
export function runRules(rules: readonly Rule[], template: Template, openChild: OpenChild): Finding[] {
  const found: Finding[] = [];
  const failures: { readonly rule: string; readonly reason: string }[] = [];
  for (const rule of rules) {
    try {
      for (const each of rule(template, openChild)) found.push(each);
    } catch (error) {
      failures.push({ rule: rule.name, reason: reasonOf(error) });
    }
  }
  const [first, ...others] = failures;
  if (!first) return found;
  const more = others.length === 0 ? '' : ` and ${plural(others.length, 'other')}`;
  found.push(finding('internal/rule-failed', [], `the rule ${first.rule}${more} failed: ${first.reason}`));
  return found;
}

/** One line, without the paths of the machine that runs the validator. */
function reasonOf(error: unknown): string {
  const [line = ''] = String(error).split('\n');
  return line.replaceAll(projectFolder, '.');
}
