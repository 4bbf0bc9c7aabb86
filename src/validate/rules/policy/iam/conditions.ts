import { type Data, entry } from '../../../../document/data';
import type { Path } from '../../../../document/document';
import type { Template } from '../../../../document/template';
import { iamGlobalKeys } from '../../../../spec/iam-spec';
import { alternatives, objects } from '../../../analysis/alternatives';
import { type Finding, finding } from '../../../finding';
import { didYouMean } from '../../../suggest';
import { type Statement, statements } from '../documents';
import { actionsOf, isWildcard, type StatementAction } from './actions';

/** A condition key of a statement. */
export interface ConditionKey {
  readonly key: string;
  readonly operator: string;
  readonly path: Path;
  readonly value: Data | undefined;
}

export function conditionKeys({ data, path }: Statement): readonly ConditionKey[] {
  return objects(alternatives(entry(data, 'Condition'), [...path, 'Condition'])).flatMap((condition) =>
    Object.entries(condition.data).flatMap(([operator, keys]) =>
      objects(alternatives(keys, [...condition.path, operator])).flatMap((placed) =>
        Object.entries(placed.data).map(([key, value]) => ({
          key,
          operator,
          value,
          path: [...placed.path, key],
        })),
      ),
    ),
  );
}

/** Operators that match a request without the key. */
const MATCHES_ABSENT = /IfExists$|Not|^Null$|^ForAllValues:/i;
/** Keys of identity providers, such as `token.actions.githubusercontent.com:sub`. */
const OF_PROVIDERS = /^(?:[^:]*\.[^:]*|saml|www\.amazon\.com):/i;
/** Global keys that only some actions support. */
const PER_ACTION = /^aws:(RequestTag|ResourceTag|TagKeys)\b/i;

/** Condition keys that an allowed action never has, so that the statement never allows it. */
export function* unsupportedKeys(template: Template): Iterable<Finding> {
  for (const statement of statements(template)) {
    if (entry(statement.data, 'Effect') !== 'Allow') continue;
    for (const { key, operator, path } of conditionKeys(statement)) {
      if (OF_PROVIDERS.test(key) || MATCHES_ABSENT.test(operator) || /[{}]/.test(key)) continue;
      if (/^aws:/i.test(key) && !PER_ACTION.test(key)) {
        if (!iamGlobalKeys().some((known) => isKey(known, key)))
          yield finding('policy/iam-condition-key', path, `IAM has no condition key ${key}`, {
            at: 'key',
            ...didYouMean(key, iamGlobalKeys()),
          });
        continue;
      }
      const unsupported = actionsOf(statement).find(
        (action) => !isWildcard(action) && !supports(action, key),
      );
      if (unsupported)
        yield finding(
          'policy/iam-condition-key',
          path,
          `${unsupported.written} has no condition key ${key}, so the statement never allows it`,
          {
            at: 'key',
            ...didYouMean(
              key,
              unsupported.actions.flatMap(({ keys }) => keys),
            ),
          },
        );
    }
  }
}

function supports({ actions }: StatementAction, key: string): boolean {
  // The global keys include a few of services, such as ec2:SourceInstanceArn.
  const known = [
    ...iamGlobalKeys().filter((name) => !name.startsWith('aws:')),
    ...actions.flatMap(({ keys }) => keys),
  ];
  return actions.length === 0 || known.some((name) => isKey(name, key));
}

/** `s3:ExistingObjectTag/<key>` and `aws:ResourceTag/${TagKey}` have placeholders. */
function isKey(known: string, key: string): boolean {
  const [, start = known, hasPlaceholder] = /^([^$<]*)([$<])?/.exec(known) ?? [];
  const [left, right] = [start.toLowerCase(), key.toLowerCase()];
  return hasPlaceholder ? right.startsWith(left) : left === right;
}
