import { entry, isObject } from '../../../document/data';
import { isCall } from '../../../document/function-name';
import { show } from '../../../document/show';
import type { Template } from '../../../document/template';
import { alternatives, elements, objects, texts } from '../../analysis/alternatives';
import { type Finding, finding } from '../../finding';
import { didYouMean } from '../../suggest';
import { type PolicyDocument, policyDocuments, type Statement, statementsOf } from './documents';
import { principalShape } from './principals';

// The grammar: IAM User Guide, "Grammar of the IAM JSON policy language" and "IAM JSON policy element reference".
const DOCUMENT_KEYS = ['Id', 'Statement', 'Version'];
const STATEMENT_KEYS = [
  'Action',
  'Condition',
  'Effect',
  'NotAction',
  'NotPrincipal',
  'NotResource',
  'Principal',
  'Resource',
  'Sid',
];
const VERSIONS = ['2008-10-17', '2012-10-17'];

/** Types whose policies require Resource; for the others it defaults to the resource that has the policy. */
const NAMES_RESOURCES: ReadonlySet<string> = new Set([
  'AWS::KMS::Key',
  'AWS::KMS::ReplicaKey',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
]);

export function* policyShape(template: Template): Iterable<Finding> {
  for (const document of policyDocuments(template)) {
    yield* documentShape(document);
    const all = statementsOf(document);
    yield* statementItems(document);
    for (const statement of all) yield* statementShape(statement);
    yield* repeatedSids(document, all);
  }
}

function* documentShape({ data, path }: PolicyDocument): Iterable<Finding> {
  yield* unknownKeys(data, path, DOCUMENT_KEYS, 'a policy');
  for (const { data: version, path: at } of alternatives(entry(data, 'Version'), [...path, 'Version']))
    if (!isObject(version) && !VERSIONS.includes(String(version)))
      yield finding(
        'policy/shape',
        at,
        `the Version must be ${VERSIONS.join(' or ')}, got ${JSON.stringify(version)}`,
      );
  if (entry(data, 'Statement') === undefined && !Object.keys(data).some((key) => key.startsWith('Fn::')))
    yield finding('policy/shape', path, 'the policy requires Statement', { at: 'key' });
}

/** Statements are mappings. */
function* statementItems({ data, path }: PolicyDocument): Iterable<Finding> {
  for (const { data: item, path: at } of elements(entry(data, 'Statement'), [...path, 'Statement']))
    if (!isObject(item) && item !== null)
      yield finding('policy/shape', at, `a statement must be a mapping, got ${show(item)}`);
}

/** Lists of strings, never nested and never empty. */
function* listShape({ data, path }: Statement): Iterable<Finding> {
  for (const key of ['Action', 'NotAction', 'Resource', 'NotResource'])
    for (const list of alternatives(entry(data, key), [...path, key])) {
      if (Array.isArray(list.data) && list.data.length === 0)
        yield finding('policy/shape', list.path, `${key} must not be empty`);
      for (const { data: item, path: at } of elements(list.data, list.path))
        if (typeof item !== 'string' && !isCall(item))
          yield finding(
            'policy/shape',
            at,
            `${key} must be a string or a list of strings, got ${show(item)}`,
          );
    }
  for (const condition of alternatives(entry(data, 'Condition'), [...path, 'Condition']))
    if (!isObject(condition.data) && condition.data !== null)
      yield finding(
        'policy/shape',
        condition.path,
        `Condition must be a mapping, got ${show(condition.data)}`,
      );
}

function* unknownKeys(
  data: object,
  path: PolicyDocument['path'],
  known: readonly string[],
  what: string,
): Iterable<Finding> {
  for (const key of Object.keys(data))
    if (!known.includes(key) && !key.startsWith('Fn::'))
      yield finding('policy/shape', [...path, key], `unknown element ${key} in ${what}`, {
        at: 'key',
        ...didYouMean(key, known),
      });
}

function* statementShape(statement: Statement): Iterable<Finding> {
  const { data, path, document } = statement;
  yield* unknownKeys(data, path, STATEMENT_KEYS, 'a statement');
  if (Object.keys(data).some((key) => key.startsWith('Fn::'))) return;
  const wrong = (message: string, key?: string): Finding =>
    finding('policy/shape', key === undefined ? path : [...path, key], message, { at: 'key' });
  if (entry(data, 'Effect') === undefined) yield wrong('the statement requires Effect');
  for (const { data: effect, path: at } of alternatives(entry(data, 'Effect'), [...path, 'Effect']))
    if (effect !== 'Allow' && effect !== 'Deny' && !isCall(effect))
      yield finding('policy/shape', at, `the Effect must be Allow or Deny, got ${show(effect)}`);
  const has = (key: string): boolean => entry(data, key) !== undefined;
  for (const key of ['Action', 'Resource', 'Principal'])
    if (has(key) && has(`Not${key}`)) yield wrong(`the statement must not have both ${key} and Not${key}`);
  const some = (key: string): boolean => has(key) || has(`Not${key}`);
  if (!some('Action')) yield wrong('the statement requires Action or NotAction');
  const { kind, resource } = document;
  const given = ['Principal', 'NotPrincipal'].find(has);
  if (kind === 'identity' && given !== undefined)
    yield wrong(`an identity-based policy must not have ${given}`, given);
  if (kind !== 'identity' && !some('Principal')) yield wrong('the statement requires Principal');
  const named = ['Resource', 'NotResource'].find(has);
  if (kind === 'trust' && named !== undefined) yield wrong(`a trust policy must not have ${named}`, named);
  if ((kind === 'identity' || NAMES_RESOURCES.has(resource.type)) && !some('Resource'))
    yield wrong('the statement requires Resource or NotResource');
  yield* principalShape(statement);
  yield* listShape(statement);
  yield* actionShape(statement);
  yield* sidShape(statement);
  yield* operators(statement);
}

/** `service:Action` with `*` and `?` anywhere, or `*`. */
const ACTION = /^(\*|[A-Za-z0-9*?-]+:[A-Za-z0-9*?_-]+)$/;

function* actionShape({ data, path }: Statement): Iterable<Finding> {
  for (const key of ['Action', 'NotAction'])
    for (const { data: action, path: at } of texts(elements(entry(data, key), [...path, key])))
      if (!ACTION.test(action) && !/[{}]/.test(action))
        yield finding('policy/action', at, `invalid action ${action === '' ? "''" : action}`);
}

function* sidShape({ data, path, document }: Statement): Iterable<Finding> {
  const sid = entry(data, 'Sid') ?? '';
  if (typeof sid !== 'string' && !isCall(sid))
    yield finding('policy/shape', [...path, 'Sid'], `the Sid must be a string, got ${show(sid)}`);
  // Resource-based policies allow other characters: the Amazon S3 console uses spaces.
  if (
    document.kind !== 'resource' &&
    typeof sid === 'string' &&
    !/^[A-Za-z0-9]*$/.test(sid) &&
    !/[{}]/.test(sid)
  )
    yield finding('policy/shape', [...path, 'Sid'], `the Sid ${sid} must contain only letters and digits`);
}

function* repeatedSids({ kind }: PolicyDocument, all: readonly Statement[]): Iterable<Finding> {
  const seen = new Set<string>();
  for (const { data, path } of all) {
    const sid = entry(data, 'Sid');
    if (kind === 'resource' || typeof sid !== 'string' || sid === '' || path.includes('Fn::If')) continue;
    if (seen.has(sid)) yield finding('policy/shape', [...path, 'Sid'], `duplicate Sid ${sid} in one policy`);
    seen.add(sid);
  }
}

const OPERATORS = [
  ...[
    'ArnEquals',
    'ArnLike',
    'ArnNotEquals',
    'ArnNotLike',
    'BinaryEquals',
    'Bool',
    'IpAddress',
    'NotIpAddress',
  ],
  ...['DateEquals', 'DateNotEquals', 'DateLessThan', 'DateLessThanEquals', 'DateGreaterThan'],
  ...[
    'DateGreaterThanEquals',
    'NumericEquals',
    'NumericNotEquals',
    'NumericLessThan',
    'NumericLessThanEquals',
  ],
  ...['NumericGreaterThan', 'NumericGreaterThanEquals', 'StringEquals', 'StringNotEquals'],
  ...['StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', 'StringLike', 'StringNotLike', 'Null'],
];
const KNOWN_OPERATORS = new Set(OPERATORS.map((operator) => operator.toLowerCase()));

function* operators({ data, path }: Statement): Iterable<Finding> {
  for (const condition of objects(alternatives(entry(data, 'Condition'), [...path, 'Condition'])))
    for (const operator of Object.keys(condition.data)) {
      const plain = operator.replace(/^(ForAllValues|ForAnyValue):/i, '').replace(/IfExists$/i, '');
      if (operator.startsWith('Fn::') || KNOWN_OPERATORS.has(plain.toLowerCase())) continue;
      yield finding(
        'policy/operator',
        [...condition.path, operator],
        `unknown condition operator ${operator}`,
        {
          at: 'key',
          ...didYouMean(plain, OPERATORS),
        },
      );
    }
}

/** `${aws:username}`, or `${!aws:username}` inside an `Fn::Sub`, whose own variables have no single colon. */
const VARIABLE = /\$\{!?[a-z][a-z0-9-]*:[A-Za-z][^}"]*\}/;

/** Policy variables require the version 2012-10-17. Without it, they are plain text. */
export function* policyVersion(template: Template): Iterable<Finding> {
  for (const { data, path } of policyDocuments(template)) {
    const version = entry(data, 'Version');
    if (version === '2012-10-17' || isObject(version)) continue;
    const used = VARIABLE.exec(JSON.stringify(entry(data, 'Statement') ?? null))?.[0];
    if (used !== undefined)
      yield finding(
        'policy/version',
        version === undefined ? path : [...path, 'Version'],
        `${used} is plain text in a policy ${version === undefined ? 'without Version' : `of Version ${String(version)}`}`,
        { at: version === undefined ? 'key' : 'value' },
      );
  }
}
