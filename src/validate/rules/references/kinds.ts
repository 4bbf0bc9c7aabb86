import type { Template } from '../../../document/template';
import { type Expectation, type Fed, fed, fits, isName, kindOf } from '../../analysis/kinds';
import { type Finding, finding } from '../../finding';

/** References passed to a property are of the type of resource that it expects. */
export function* kinds(template: Template): Iterable<Finding> {
  const untyped = new Map<string, Expectation>();
  for (const { reference, target, expects } of fed(template)) {
    const kind = kindOf(template, reference);
    if (kind !== undefined) {
      if (!fits(kind, expects))
        yield finding(
          'reference/wrong-kind',
          reference.path,
          `${expects.property} expects ${expects.kinds.join(' or ')}, got ${kind} from ${source({ reference, target, expects })}`,
        );
    } else if (template.parameters.has(target)) {
      const before = untyped.get(target);
      untyped.set(target, before ?? expects);
      if (before && before.type !== expects.type && ![...before.kinds, ...expects.kinds].some(isName))
        yield finding(
          'reference/mixed-kinds',
          reference.path,
          `the parameter ${target} is used for ${expects.property}, which expects ${expects.type}, and for ${before.property} of ${String(before.path[1])}, which expects ${before.type}`,
        );
    }
  }
}

function source({ reference, target }: Fed): string {
  return reference.reads === 'itself' ? `Ref ${target}` : `GetAtt ${target}.${reference.attribute}`;
}
