import { type Data, entry, isObject } from '../../../document/data';
import type { Path } from '../../../document/document';
import { functionName } from '../../../document/function-name';
import { show } from '../../../document/show';
import type { Template } from '../../../document/template';
import { walk } from '../../../document/walk';
import { type Call, calls } from '../../analysis/calls';
import { declarations } from '../../analysis/declarations';
import { hasMacro } from '../../analysis/names';
import { type Finding, finding } from '../../finding';
import type { Rule } from '../../rule';
import { didYouMean } from '../../suggest';
import { isCondition } from './arguments';
import { CONDITION_FUNCTIONS, EXTENDED_FUNCTIONS, RULE_FUNCTIONS, signatures } from './signatures';

const EXTENSIONS = 'AWS::LanguageExtensions';
/** Functions that need existing resources or other stacks, so conditions and rules cannot use them. */
const NOT_IN_CONDITIONS = new Set([
  'Fn::Base64',
  'Fn::Cidr',
  'Fn::GetAZs',
  'Fn::GetStackOutput',
  'Fn::ImportValue',
]);
const LITERAL_ATTRIBUTES = new Set(['Condition', 'DependsOn', 'Type']);
const POLICY_ATTRIBUTES = new Set(['DeletionPolicy', 'UpdateReplacePolicy']);
/**
 * CloudFormation evaluates these in policy attributes without a transform, although its user guide still asks for
 * AWS::LanguageExtensions: aws/serverless-application-model#3317, aws-cloudformation/cfn-lint rule E3035.
 */
const POLICY_FUNCTIONS = new Set(['Fn::FindInMap', 'Fn::If', 'Ref']);
const LITERAL_IN_OUTPUTS = new Set(['Condition', 'Description']);

/** Every function is in a place where CloudFormation supports it. */
export const intrinsicPlaces: Rule = function* (template) {
  const macro = hasMacro(template);
  for (const call of calls(template)) {
    const problem = misplaced(template, call, macro);
    if (problem) yield problem;
  }
  for (const section of ['Parameters', 'Mappings']) yield* literalOnly(template.document.data, section);
};

/** Entries of `Conditions` and the parts of `Rules` are conditions. */
export const conditionDeclarations: Rule = function* (template) {
  for (const { value, path } of declarations(template, 'Conditions'))
    yield* decides(value, path, 'a condition');
  for (const { value, path } of declarations(template, 'Rules')) {
    const rule = entry(value, 'RuleCondition');
    if (rule !== undefined) yield* decides(rule, [...path, 'RuleCondition'], 'RuleCondition');
    const assertions = entry(value, 'Assertions');
    for (const [index, assertion] of (Array.isArray(assertions) ? assertions : []).entries()) {
      const assert = entry(assertion, 'Assert');
      if (assert !== undefined) yield* decides(assert, [...path, 'Assertions', index, 'Assert'], 'Assert');
    }
  }
};

function* decides(data: Data, path: Path, what: string): Iterable<Finding> {
  if (data === null || isCondition(data)) return;
  const unknown = isObject(data) ? functionName(data) : undefined;
  if (unknown !== undefined && !signatures.has(unknown)) return;
  yield finding('intrinsic/condition', path, `${what} must be a condition function, got ${show(data)}`);
}

function misplaced(template: Template, call: Call, macro: boolean): Finding | undefined {
  const { name, path, owner } = call;
  const at = [...path, name];
  const attribute = path[owner.path.length];
  if (!signatures.has(name)) {
    if (macro || attribute === 'Metadata' || isUnknownTag(template, at)) return undefined;
    return finding('intrinsic/unknown-function', at, `unknown function ${name}`, {
      at: 'key',
      ...didYouMean(name, signatures.keys()),
    });
  }
  const extended = macro || template.transforms.includes(EXTENSIONS);
  if (EXTENDED_FUNCTIONS.has(name) && !extended)
    return finding('intrinsic/language-extensions', at, `${name} requires the transform ${EXTENSIONS}`, {
      at: 'key',
    });
  // Functions inside a misplaced condition function are not reported again.
  if (owner.section !== 'Conditions' && owner.section !== 'Rules' && path.some(isConditionFunction))
    return undefined;
  const why = refusal(call, typeof attribute === 'string' ? attribute : '', extended);
  return why === undefined ? undefined : finding('intrinsic/place', at, why, { at: 'key' });
}

function isConditionFunction(step: string | number): boolean {
  return CONDITION_FUNCTIONS.has(String(step));
}

/** The unknown short form is already reported as a problem of the text. */
function isUnknownTag({ document }: Template, path: Path): boolean {
  const { start } = document.locate(path, 'key');
  return document.problems.some((problem) => problem.code === 'text/unknown-tag' && problem.start === start);
}

/** Why a function is not supported in its place. */
function refusal({ name, owner }: Call, attribute: string, extended: boolean): string | undefined {
  switch (owner.section) {
    case 'Conditions':
      return NOT_IN_CONDITIONS.has(name) || RULE_FUNCTIONS.has(name)
        ? `conditions do not support ${name}`
        : undefined;
    case 'Rules':
      return NOT_IN_CONDITIONS.has(name) ? `rules do not support ${name}` : undefined;
    case 'Outputs':
      if (LITERAL_IN_OUTPUTS.has(attribute))
        return `the ${attribute} of an output does not support functions`;
      if (attribute === 'Export' && name === 'Fn::GetAtt')
        return 'the name of an export cannot use attributes of resources';
      return onlyElsewhere(name);
    case 'Resources':
      if (LITERAL_ATTRIBUTES.has(attribute)) return `${attribute} does not support functions`;
      if (POLICY_ATTRIBUTES.has(attribute) && !extended && !POLICY_FUNCTIONS.has(name))
        return `${attribute} supports ${name} only with the transform ${EXTENSIONS}`;
      return onlyElsewhere(name);
    default:
      return undefined;
  }
}

function onlyElsewhere(name: string): string | undefined {
  if (CONDITION_FUNCTIONS.has(name))
    return `${name} is supported only in Conditions and Rules; use the name of a condition here`;
  if (RULE_FUNCTIONS.has(name)) return `${name} is supported only in Rules`;
  return undefined;
}

function literalOnly(data: Data, section: string): Finding[] {
  const found: Finding[] = [];
  walk(entry(data, section) ?? null, [section], (value, path) => {
    if (path.at(-1) === 'Fn::Transform') return false;
    const name = isObject(value) ? functionName(value) : undefined;
    if (name === undefined || name === 'Fn::Transform') return true;
    const message = `${section} do not support functions`;
    found.push(finding('intrinsic/place', [...path, name], message, { at: 'key' }));
    return false;
  });
  return found;
}
