import { entry } from '../../../document/data';
import type { Template } from '../../../document/template';
import type { Branch, Call } from '../../analysis/calls';
import { logic } from '../../analysis/conditions';
import { bind } from '../../analysis/loops';
import { names } from '../../analysis/names';
import { references } from '../../analysis/references';
import { type Finding, finding } from '../../finding';

/** Conditional resources are referenced only where they exist. */
export function* conditionalTargets(template: Template): Iterable<Finding> {
  const { resources, conditions } = names(template);
  for (const { call, target, path } of references(template)) {
    const condition = target === undefined ? undefined : resources.get(target)?.condition;
    if (condition === undefined || target === undefined || !conditions.has(condition)) continue;
    const { section, name: from } = call.owner;
    if (section !== 'Resources' && section !== 'Outputs') continue;
    if (from === target) continue;
    const answer = logic(template).ask([...around(call), { condition, holds: false }]);
    if (answer.possible !== 'yes') continue;
    const who = section === 'Outputs' ? `the output ${from}` : from;
    const when = answer.example === '' ? '' : `, for example when ${answer.example}`;
    yield finding(
      'reference/may-not-exist',
      path,
      `${target} exists only if ${condition}, but ${who} refers to it otherwise${when}`,
    );
  }
}

/** The conditions that a call depends on. */
function around({ owner, branches }: Call): Branch[] {
  const written = entry(owner.value, 'Condition');
  const condition = typeof written === 'string' ? bind(written, owner.environment) : undefined;
  return condition === undefined ? [...branches] : [{ condition, holds: true }, ...branches];
}
