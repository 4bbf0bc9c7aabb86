import { entry } from '../../../../document/data';
import { memoized } from '../../../../document/memo';
import type { Template } from '../../../../document/template';
import { type IamAction, iamService } from '../../../../spec/iam-spec';
import { type Finding, finding } from '../../../finding';
import { type Statement, statements } from '../documents';
import { actionsOf, isWildcard, type StatementAction } from './actions';
import { formatPattern, overlap } from './arn-pattern';
import { resourcesOf, type StatementResource } from './resources';

interface Grant {
  readonly statement: Statement;
  readonly actions: readonly StatementAction[];
  readonly resources: readonly StatementResource[];
  /** Whether the statement may apply to every type of resource: `*`, `arn:aws:s3:::*`, NotResource or an unknown ARN. */
  readonly isOpen: boolean;
}

/** The Allow statements of identity-based policies. Resource-based policies apply to their resource anyway. */
const grants: (template: Template) => readonly Grant[] = memoized((template) =>
  statements(template)
    .filter(({ data, document }) => document.kind === 'identity' && entry(data, 'Effect') === 'Allow')
    .map((statement) => {
      const resources = resourcesOf(template, statement);
      return {
        statement,
        actions: actionsOf(statement),
        resources,
        isOpen:
          resources.length === 0 ||
          resources.some(({ pattern }) => !pattern || /^\*+$/.test(pattern.resource)),
      };
    }),
);

/** Actions that never apply to the resources of their statement, and required resource types that nothing allows. */
export function* resourceTypes(template: Template): Iterable<Finding> {
  const all = grants(template);
  for (const { actions, resources, isOpen } of all)
    for (const action of actions) {
      if (isOpen || isWildcard(action)) continue;
      for (const known of action.actions) {
        const supported = [...known.required, ...known.optional];
        if (supported.length === 0)
          yield finding(
            'policy/iam-resource-type',
            action.path,
            `${action.written} supports no resource-level permissions, so it is allowed on none of these resources`,
            { advice: "move it to a statement with Resource: '*'" },
          );
        else if (!supported.some((type) => covers(resources, action.service, type)))
          yield finding(
            'policy/iam-resource-type',
            action.path,
            `${action.written} applies to ${listed(supported)}, and this statement has no such resource`,
            {
              advice: `add ${formatsOf(action.service, supported)}, or move the action to another statement`,
            },
          );
        else
          for (const type of known.required)
            if (!all.some((grant) => allows(grant, action.service, known, type)))
              yield finding(
                'policy/iam-required-resource',
                action.path,
                `${action.written} also requires permission on ${listed([type])}, which no statement grants`,
                { advice: `allow it on ${formatsOf(action.service, [type])} too` },
              );
      }
    }
}

function allows(
  { actions, resources, isOpen }: Grant,
  service: string,
  action: IamAction,
  type: string,
): boolean {
  return (
    actions.some((each) => each.actions.includes(action)) && (isOpen || covers(resources, service, type))
  );
}

function covers(resources: readonly StatementResource[], service: string, type: string): boolean {
  const format = iamService(service)?.arns[type];
  const pattern = format === undefined ? undefined : formatPattern(format);
  // A type without a usable format can't be compared.
  if (!pattern) return true;
  return resources.some(
    (resource) =>
      resource.pattern !== undefined &&
      overlap(resource.pattern, pattern) &&
      !isObjectOfBucket(type, resource),
  );
}

/** The name of a bucket has no slash, so `arn:aws:s3:::name/*` means objects. */
function isObjectOfBucket(type: string, { text }: StatementResource): boolean {
  return type === 'bucket' && /^arn:[^:]*:s3:::[^/]*\//.test(text ?? '');
}

function listed(types: readonly string[]): string {
  return types.length > 3 ? `${types.slice(0, 3).join(', ')} and others` : types.join(' or ');
}

function formatsOf(service: string, types: readonly string[]): string {
  const arns = iamService(service)?.arns ?? {};
  return types
    .slice(0, 2)
    .flatMap((type) => arns[type] ?? [])
    .join(' or ');
}
