import { type Data, entry, isObject } from '../../document/data';

export type UpdateAction = 'Modify' | 'Replace' | 'Delete';

/**
 * Why a stack policy denies an update of a resource; `undefined` if it allows it. What no statement allows is denied, and a
 * Deny overrides an Allow: "Prevent updates to stack resources" in the CloudFormation User Guide.
 */
export function refusal(
  policy: string,
  logicalId: string,
  type: string,
  action: UpdateAction,
): string | undefined {
  const statements = statementsOf(policy);
  const applying = statements.filter(
    (statement) =>
      matchesAction(statement, action) && matchesResource(statement, logicalId) && meets(statement, type),
  );
  const denying = applying.find((statement) => entry(statement, 'Effect') === 'Deny');
  if (denying)
    return `Action denied by stack policy: Statement [#${statements.indexOf(denying) + 1}] does not allow [Update:${action}] for resource [${logicalId}]`;
  return applying.length > 0
    ? undefined
    : `Action denied by stack policy: no statement allows [Update:${action}] for resource [${logicalId}]`;
}

const INVALID = 'Error validating stack policy: Invalid stack policy';

/** Why the text of a stack policy is invalid. AWS's messages for single elements are not documented. */
export function policyProblem(policy: string): string | undefined {
  let data: Data;
  try {
    data = JSON.parse(policy);
  } catch {
    return INVALID;
  }
  if (!isObject(data)) return INVALID;
  if (Object.keys(data).length === 0) return undefined;
  const statements = statementsOf(policy);
  return statements.length > 0 && statements.every(isValid) ? undefined : INVALID;
}

/** `{}` removes the policy of a stack. */
export function isEmptyPolicy(policy: string): boolean {
  return Object.keys(JSON.parse(policy)).length === 0;
}

/** "Define stack policies" in the CloudFormation User Guide: the elements and their values. */
function isValid(statement: Data): boolean {
  const actions = [...texts(entry(statement, 'Action')), ...texts(entry(statement, 'NotAction'))];
  return (
    ['Allow', 'Deny'].some((effect) => effect === entry(statement, 'Effect')) &&
    entry(statement, 'Principal') === '*' &&
    actions.length > 0 &&
    actions.every((action) => /^Update:(\*|Modify|Replace|Delete)$/i.test(action))
  );
}

function statementsOf(policy: string): Data[] {
  const found = entry(JSON.parse(policy), 'Statement');
  return found === undefined ? [] : Array.isArray(found) ? found : [found];
}

function matchesAction(statement: Data, action: UpdateAction): boolean {
  const named = texts(entry(statement, 'Action')).some((pattern) => matches(pattern, `Update:${action}`));
  const others = entry(statement, 'NotAction');
  return others === undefined
    ? named
    : !texts(others).some((pattern) => matches(pattern, `Update:${action}`));
}

function matchesResource(statement: Data, logicalId: string): boolean {
  const path = `LogicalResourceId/${logicalId}`;
  const matching = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => pattern === '*' || matches(pattern, path));
  const others = entry(statement, 'NotResource');
  return others === undefined ? matching(texts(entry(statement, 'Resource'))) : !matching(texts(others));
}

function meets(statement: Data, type: string): boolean {
  const condition = entry(statement, 'Condition');
  if (!isObject(condition)) return true;
  return Object.entries(condition).every(([operator, tests]) => {
    const patterns = texts(entry(tests, 'ResourceType'));
    const found = patterns.some((pattern) =>
      operator.startsWith('StringLike') || operator.startsWith('StringNotLike')
        ? matches(pattern, type)
        : pattern === type,
    );
    return operator.includes('Not') ? !found : found;
  });
}

function texts(data: Data | undefined): string[] {
  return (Array.isArray(data) ? data : [data]).filter((item) => typeof item === 'string');
}

function matches(pattern: string, text: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[.+^${}()|[\]\\?]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${source}$`, 'i').test(text);
}
