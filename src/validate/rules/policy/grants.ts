import { entry } from '../../../document/data';
import type { Template } from '../../../document/template';
import { elements, type Placed, texts } from '../../analysis/alternatives';
import { type Finding, finding } from '../../finding';
import { type Statement, statements } from './documents';

/** Services whose actions do not support resource-level permissions, so that only `*` is possible. */
const WITHOUT_RESOURCES = /^(ec2messages|ssmmessages):/i;

/** Unconditional permissions on all resources in identity-based policies. */
export function* grants(template: Template): Iterable<Finding> {
  for (const statement of statements(template)) {
    const { data, path, document } = statement;
    if (entry(data, 'Effect') !== 'Allow') continue;
    if (entry(data, 'NotAction') !== undefined && document.kind === 'identity')
      yield finding(
        'policy/allow-all-but',
        [...path, 'NotAction'],
        `${document.resource.name} allows all actions except those in NotAction`,
        { at: 'key' },
      );
    // In a resource-based policy, * means that resource, and a condition can restrict anything.
    if (document.kind !== 'identity' || entry(data, 'Condition') !== undefined) continue;
    if (!listed(statement, 'Resource').some((resource) => resource.data === '*')) continue;
    const actions = listed(statement, 'Action');
    const full = actions.find(
      ({ data: action }) => /^(\*|[A-Za-z0-9*-]+:\*)$/.test(action) && !WITHOUT_RESOURCES.test(action),
    );
    if (full)
      yield finding(
        'policy/full-access',
        full.path,
        `${document.resource.name} allows ${full.data === '*' ? 'all actions' : full.data} on all resources`,
      );
    const passes = actions.find((action) => /^iam:pass(role|\*)$/i.test(action.data));
    if (passes)
      yield finding(
        'policy/pass-role',
        passes.path,
        `${document.resource.name} allows passing every role of the account`,
      );
  }
}

function listed({ data, path }: Statement, key: string): Placed<string>[] {
  return texts(elements(entry(data, key), [...path, key]));
}
