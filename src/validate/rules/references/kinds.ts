import type { Template } from '../../../document/template';
import { type Expectation, type Fed, fed, fits, isName, kindOf } from '../../analysis/kinds';
import { type Finding, finding } from '../../finding';

/** What is fed into a property is of the kind that it expects. */
export function* kinds(template: Template): Iterable<Finding> {
  const untyped = new Map<string, Expectation>();
  for (const { reference, target, expects } of fed(template)) {
    const kind = kindOf(template, reference);
    if (kind !== undefined) {
      if (!fits(kind, expects))
        yield finding(
          'reference/wrong-kind',
          reference.path,
          `${expects.property} expects ${expects.kinds.join(' or ')}, but ${source({ reference, target, expects })} gives ${kind}`,
        );
    } else if (template.parameters.has(target)) {
      const before = untyped.get(target);
      untyped.set(target, before ?? expects);
      if (before && before.type !== expects.type && ![...before.kinds, ...expects.kinds].some(isName))
        yield finding(
          'reference/mixed-kinds',
          reference.path,
          `the parameter ${target} feeds ${expects.property}, which expects an ${expects.type}, and ${before.property} of ${String(before.path[1])}, which expects an ${before.type}`,
        );
    }
  }
}

function source({ reference, target }: Fed): string {
  return reference.reads === 'itself' ? `Ref ${target}` : `GetAtt ${target}.${reference.attribute}`;
}
