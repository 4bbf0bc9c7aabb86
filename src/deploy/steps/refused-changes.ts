import { type Data, entry, isObject } from '../../document/data';
import { parseDocument } from '../../document/document';
import type { StackChanges } from '../../plan/change-tree';
import type { Context } from '../context';

/**
 * Types that their service does not change while they are in use, although CloudFormation updates them in place, and what
 * uses them. A VPC origin: "Restrict access with VPC origins", Amazon CloudFront Developer Guide; a change of its tags fails as
 * well (aws/aws-cdk#35765).
 */
const FIXED_IN_USE: Readonly<Record<string, string>> = {
  'AWS::CloudFront::VpcOrigin':
    'CloudFront changes no VPC origin that a distribution uses, not even its tags (409)',
};

/** Changes that the service refuses, so that CloudFormation would roll the update back, and what to do instead. */
export function refusedChanges(context: Pick<Context, 'templates' | 'target'>, tree: StackChanges): string[] {
  const text = context.templates.read(context.target.template);
  const template = text === undefined ? undefined : parseDocument(context.target.template, text).data;
  return refusedIn(tree, template);
}

function refusedIn({ resources }: StackChanges, template: Data | undefined): string[] {
  return resources.flatMap(({ logicalId, type, action, certainty, nested }) => {
    const why = FIXED_IN_USE[type];
    const own =
      why !== undefined && action === 'Modify' && certainty !== 'phantom'
        ? [`${logicalId}: ${why}, so this update would be rolled back. ${instead(logicalId, template)}`]
        : [];
    return nested ? [...own, ...refusedIn(nested, undefined)] : own;
  });
}

/** Another resource takes its place where a parameter decides which one exists. */
function instead(logicalId: string, template: Data | undefined): string {
  const condition = entry(entry(entry(template, 'Resources'), logicalId), 'Condition');
  const parameters = [...referencesIn(entry(template, 'Conditions'), condition)].sort();
  return parameters.length === 0
    ? 'Give the changed resource another logical ID, so that a new one replaces it'
    : `Deploy with another value of ${parameters.join(' or ')}, so that another one replaces it`;
}

/** The parameters that a condition depends on. */
function referencesIn(conditions: Data | undefined, name: Data | undefined): Set<string> {
  const found = new Set<string>();
  const visit = (data: Data | undefined): void => {
    if (Array.isArray(data)) data.forEach(visit);
    else if (isObject(data))
      for (const [key, value] of Object.entries(data)) {
        if (key === 'Ref' && typeof value === 'string') found.add(value);
        else if (key === 'Condition' && typeof value === 'string') visit(entry(conditions, value));
        else visit(value);
      }
  };
  if (typeof name === 'string') visit(entry(conditions, name));
  return found;
}
