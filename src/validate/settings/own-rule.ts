import type { Path } from '../../document/document';
import type { Template } from '../../document/template';
import type { Code } from '../codes/code';
import type { Rule } from '../rule';

export { type Data, type DataObject, entry, isObject } from '../../document/data';
export type { Path } from '../../document/document';
export type { ResourceNode, Template } from '../../document/template';
export { alternatives, elements, objects, type Placed, texts } from '../analysis/alternatives';

/** What an own rule reports. */
export interface OwnFinding {
  /** The path from the root of the template: `['Resources', 'Vpc', 'Properties', 'CidrBlock']`. */
  readonly path: Path;
  /** What is wrong, with the actual value. Starts in lowercase, without a period. */
  readonly message: string;
  /** Whether to point at the key or at its value. @default 'value' */
  readonly at?: 'key' | 'value';
  /** How to fix it. @default the advice of the rule */
  readonly advice?: string;
}

/** A rule of a project, with the code of its findings. */
export interface OwnRule extends Code {
  /** `<family>/<name>` in lowercase. The family is not one of the validator. */
  readonly code: string;
  check(template: Template): Iterable<OwnFinding>;
}

/** The default export of a file that `rules` in validate.json names: one rule, or a list of rules. */
export function defineRule(rule: OwnRule): OwnRule {
  return rule;
}

/** The same rule as the validator runs it. */
export function asRule({ code, severity, advice, check }: OwnRule): Rule {
  const rule: Rule = function* (template) {
    for (const found of check(template)) yield { code, severity, advice, ...found };
  };
  Object.defineProperty(rule, 'name', { value: code });
  return rule;
}
