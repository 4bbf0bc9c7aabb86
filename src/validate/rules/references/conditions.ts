import { entry } from '../../../document/data';
import type { Path } from '../../../document/document';
import { memoized } from '../../../document/memo';
import type { Template } from '../../../document/template';
import { calls } from '../../analysis/calls';
import { declarations } from '../../analysis/declarations';
import { cycles } from '../../analysis/graph';
import { bind, type Environment } from '../../analysis/loops';
import { names } from '../../analysis/names';
import { type Finding, finding } from '../../finding';
import { didYouMean } from '../../suggest';

/** A use of a condition by name. */
export interface ConditionUse {
  readonly name: string;
  readonly path: Path;
  /** The condition that uses it, if any. */
  readonly by: string | undefined;
}

export const conditionUses: (template: Template) => readonly ConditionUse[] = memoized((template) => {
  const uses: ConditionUse[] = [];
  const add = (written: unknown, environment: Environment, path: Path, by?: string): void => {
    const name = typeof written === 'string' ? bind(written, environment) : undefined;
    if (name !== undefined) uses.push({ name, path, by });
  };
  for (const section of ['Resources', 'Outputs'] as const)
    for (const { value, path, environment } of declarations(template, section))
      add(entry(value, 'Condition'), environment, [...path, 'Condition']);
  for (const { name, argument, path, owner, environment } of calls(template)) {
    const by = owner.section === 'Conditions' ? owner.name : undefined;
    if (name === 'Condition') add(argument, environment, [...path, 'Condition'], by);
    if (name === 'Fn::If' && Array.isArray(argument))
      add(argument[0], environment, [...path, 'Fn::If', 0], by);
  }
  return uses;
});

/** Every condition that is used is declared. */
export function* knownConditions(template: Template): Iterable<Finding> {
  const { conditions, mayBeMade } = names(template);
  for (const { name, path } of conditionUses(template))
    if (!conditions.has(name) && !mayBeMade('Conditions', name))
      yield finding(
        'reference/unknown-condition',
        path,
        `unknown condition ${name}`,
        didYouMean(name, conditions.keys()),
      );
}

export function* conditionCycles(template: Template): Iterable<Finding> {
  const edges = new Map<string, string[]>();
  for (const { name, by } of conditionUses(template))
    if (by !== undefined) edges.set(by, [...(edges.get(by) ?? []), name]);
  for (const cycle of cycles(edges)) {
    const [first = ''] = cycle;
    const path = names(template).conditions.get(first)?.path ?? ['Conditions', first];
    yield finding(
      'reference/condition-cycle',
      path,
      `circular dependency between conditions: ${[...cycle, first].join(' -> ')}`,
      { at: 'key' },
    );
  }
}
