import { entry } from '../../../document/data';
import type { Template } from '../../../document/template';
import { logic } from '../../analysis/conditions';
import { type Declaration, declarations } from '../../analysis/declarations';
import { bind } from '../../analysis/loops';
import { type Finding, finding } from '../../finding';

/** Outputs that can exist at the same time have different export names. */
export function* exportNames(template: Template): Iterable<Finding> {
  const seen = new Map<string, Declaration[]>();
  for (const output of declarations(template, 'Outputs')) {
    const name = exportName(output);
    if (name === undefined) continue;
    const others = seen.get(name) ?? [];
    const other = others.find((each) => canMeet(template, each, output));
    if (other)
      yield finding(
        'reference/duplicate-export',
        [...output.path, 'Export', 'Name'],
        `the outputs ${other.name} and ${output.name} both export ${name}`,
      );
    seen.set(name, [...others, output]);
  }
}

/** The literal name, or the string of an Fn::Sub: equal strings produce equal names. */
function exportName({ value, environment }: Declaration): string | undefined {
  const name = entry(entry(value, 'Export'), 'Name');
  const text = typeof name === 'string' ? name : entry(name, 'Fn::Sub');
  return typeof text === 'string' ? bind(text, environment) : undefined;
}

function canMeet(template: Template, left: Declaration, right: Declaration): boolean {
  const wishes = [left, right].flatMap(({ value, environment }) => {
    const condition = entry(value, 'Condition');
    const name = typeof condition === 'string' ? bind(condition, environment) : undefined;
    return name === undefined ? [] : [{ condition: name, holds: true }];
  });
  if (left.path === right.path) return false;
  return wishes.length === 0 || logic(template).ask(wishes).possible === 'yes';
}
