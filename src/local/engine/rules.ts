import { type Data, entry, isObject, scalarText } from '../../document/data';
import { callOf } from '../../plan/evaluate';
import type { OpenTemplate, ResourceLookup } from '../../plan/open-template';
import type { Value } from '../../plan/value';

/**
 * The first rule of a template that its parameters break, in the words of its AssertDescription; what AWS writes around
 * them isn't documented. Functions as in the User Guide's "Rule-specific intrinsic functions", but for those that look
 * values up in the account.
 */
export function brokenRule(template: OpenTemplate): string | undefined {
  const rules = entry(template.data, 'Rules');
  for (const [name, rule] of Object.entries(isObject(rules) ? rules : {})) {
    const condition = entry(rule, 'RuleCondition');
    if (condition !== undefined && !holds(condition, template)) continue;
    const assertions = entry(rule, 'Assertions');
    for (const assertion of Array.isArray(assertions) ? assertions : [])
      if (!holds(entry(assertion, 'Assert') ?? true, template))
        return scalarText(entry(assertion, 'AssertDescription')) ?? `Assertion of rule ${name} failed`;
  }
  return undefined;
}

function holds(expression: Data, template: OpenTemplate): boolean {
  const call = isObject(expression) ? callOf(expression) : undefined;
  const given = Array.isArray(call?.argument) ? call.argument : [];
  const [first = null, second = null] = given;
  switch (call?.name) {
    case 'Fn::And':
      return given.every((each) => holds(each, template));
    case 'Fn::Or':
      return given.some((each) => holds(each, template));
    case 'Fn::Not':
      return !holds(first, template);
    case 'Fn::Contains':
      return listOf(first, template).includes(textOf(second, template));
    case 'Fn::EachMemberIn':
      return listOf(first, template).every((item) => listOf(second, template).includes(item));
    case 'Fn::EachMemberEquals':
      return listOf(first, template).every((item) => item === textOf(second, template));
    default:
      return textOf(expression, template) === 'true';
  }
}

function textOf(expression: Data, template: OpenTemplate): string {
  return scalarText(template.evaluate(expression, nothing)) ?? '';
}

function listOf(expression: Data, template: OpenTemplate): string[] {
  const value: Value | undefined = template.evaluate(expression, nothing);
  return Array.isArray(value) ? value.map((item) => scalarText(item) ?? '') : [];
}

const nothing: ResourceLookup = { ref: () => undefined, attribute: () => undefined };
