import { entry } from '../../../../document/data';
import type { Path } from '../../../../document/document';
import type { Template } from '../../../../document/template';
import { type IamAction, iamService, iamServices } from '../../../../spec/iam-spec';
import { elements, texts } from '../../../analysis/alternatives';
import { type Finding, finding } from '../../../finding';
import { didYouMean } from '../../../suggest';
import { type Statement, statements } from '../documents';
import { globsOverlap } from './arn-pattern';

/** An Action of a statement and the actions that it matches. */
export interface StatementAction {
  /** As the template has it, such as `s3:GetObject` or `s3:Get*`. */
  readonly written: string;
  readonly path: Path;
  readonly service: string;
  readonly actions: readonly IamAction[];
}

/** The actions with a known service. `*` matches everything and is left out. */
export function actionsOf({ data, path }: Statement): readonly StatementAction[] {
  return texts(elements(entry(data, 'Action'), [...path, 'Action'])).flatMap((placed) => {
    const [service = '', name] = placed.data.split(':');
    const known = name === undefined ? undefined : iamService(service);
    return known && name !== undefined
      ? [{ written: placed.data, path: placed.path, service: known.prefix, actions: matching(known, name) }]
      : [];
  });
}

export function isWildcard({ written }: StatementAction): boolean {
  return /[*?]/.test(written);
}

function matching(
  { actions }: { readonly actions: ReadonlyMap<string, IamAction> },
  name: string,
): readonly IamAction[] {
  const lower = name.toLowerCase();
  if (/[*?]/.test(lower))
    return [...actions].filter(([key]) => globsOverlap(lower, key)).map(([, action]) => action);
  const action = actions.get(lower);
  return action ? [action] : [];
}

/** Actions and services that IAM does not have. */
export function* unknownActions(template: Template): Iterable<Finding> {
  for (const { data, path } of statements(template))
    for (const key of ['Action', 'NotAction'])
      for (const { data: written, path: at } of texts(elements(entry(data, key), [...path, key]))) {
        const [prefix = '', name] = written.split(':');
        if (name === undefined || /[*?{}]/.test(prefix) || /[{}]/.test(name)) continue;
        const service = iamService(prefix);
        if (!service)
          yield finding(
            'policy/iam-unknown-action',
            at,
            `IAM has no service ${prefix}`,
            didYouMean(prefix, iamServices()),
          );
        else if (matching(service, name).length === 0)
          yield finding(
            'policy/iam-unknown-action',
            at,
            `IAM has no action ${written}`,
            didYouMean(
              name,
              [...service.actions.values()].map((action) => action.name),
            ),
          );
      }
}
