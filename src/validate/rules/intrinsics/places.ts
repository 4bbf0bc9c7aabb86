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
/** What needs something that exists, or another stack, can't decide conditions and rules. */
const NOT_IN_CONDITIONS = new Set([
  'Fn::Base64',
  'Fn::Cidr',
  'Fn::GetAZs',
  'Fn::GetStackOutput',
  'Fn::ImportValue',
]);
const LITERAL_ATTRIBUTES = new Set(['Condition', 'DependsOn', 'Type']);
const EXTENDED_ATTRIBUTES = new Set(['DeletionPolicy', 'UpdateReplacePolicy']);
const LITERAL_IN_OUTPUTS = new Set(['Condition', 'Description']);

/** Every function stands where CloudFormation evaluates it. */
export const intrinsicPlaces: Rule = function* (template) {
  const macro = hasMacro(template);
  for (const call of calls(template)) {
    const problem = misplaced(template, call, macro);
    if (problem) yield problem;
  }
  for (const section of ['Parameters', 'Mappings']) yield* literalOnly(template.document.data, section);
};

/** Each entry of `Conditions` decides something, and so do the parts of `Rules`. */
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
  yield finding('intrinsic/condition', path, `${what} is a condition function, not ${show(data)}`);
}

function misplaced(template: Template, call: Call, macro: boolean): Finding | undefined {
  const { name, path, owner } = call;
  const at = [...path, name];
  const attribute = path[owner.path.length];
  if (!signatures.has(name)) {
    if (macro || attribute === 'Metadata' || isUnknownTag(template, at)) return undefined;
    return finding('intrinsic/unknown-function', at, `CloudFormation has no function ${name}`, {
      at: 'key',
      ...didYouMean(name, signatures.keys()),
    });
  }
  const extended = macro || template.transforms.includes(EXTENSIONS);
  if (EXTENDED_FUNCTIONS.has(name) && !extended)
    return finding(
      'intrinsic/language-extensions',
      at,
      `${name} works only with the transform ${EXTENSIONS}`,
      {
        at: 'key',
      },
    );
  // What stands inside a misplaced condition function is misplaced with it.
  if (owner.section !== 'Conditions' && owner.section !== 'Rules' && path.some(isConditionFunction))
    return undefined;
  const why = refusal(call, typeof attribute === 'string' ? attribute : '', extended);
  return why === undefined ? undefined : finding('intrinsic/place', at, why, { at: 'key' });
}

function isConditionFunction(step: string | number): boolean {
  return CONDITION_FUNCTIONS.has(String(step));
}

/** Its short form is a problem of the text already. */
function isUnknownTag({ document }: Template, path: Path): boolean {
  const { start } = document.locate(path, 'key');
  return document.problems.some((problem) => problem.code === 'text/unknown-tag' && problem.start === start);
}

/** Why a function may not stand where it does. */
function refusal({ name, owner }: Call, attribute: string, extended: boolean): string | undefined {
  switch (owner.section) {
    case 'Conditions':
      return NOT_IN_CONDITIONS.has(name) || RULE_FUNCTIONS.has(name)
        ? `${name} has no place in conditions: they compare parameters, mappings and pseudo parameters`
        : undefined;
    case 'Rules':
      return NOT_IN_CONDITIONS.has(name)
        ? `${name} has no place in rules: they compare parameters`
        : undefined;
    case 'Outputs':
      if (LITERAL_IN_OUTPUTS.has(attribute))
        return `the ${attribute} of an output is plain text, without functions`;
      return onlyElsewhere(name);
    case 'Resources':
      if (LITERAL_ATTRIBUTES.has(attribute)) return `${attribute} is plain text, without functions`;
      if (EXTENDED_ATTRIBUTES.has(attribute) && !extended)
        return `${attribute} takes functions only with the transform ${EXTENSIONS}`;
      return onlyElsewhere(name);
    default:
      return undefined;
  }
}

function onlyElsewhere(name: string): string | undefined {
  if (CONDITION_FUNCTIONS.has(name))
    return `${name} works only in the section Conditions and in Rules; name a condition here`;
  if (RULE_FUNCTIONS.has(name)) return `${name} works only in the section Rules`;
  return undefined;
}

function literalOnly(data: Data, section: string): Finding[] {
  const found: Finding[] = [];
  walk(entry(data, section) ?? null, [section], (value, path) => {
    if (path.at(-1) === 'Fn::Transform') return false;
    const name = isObject(value) ? functionName(value) : undefined;
    if (name === undefined || name === 'Fn::Transform') return true;
    const message = `${section} are plain values, without functions`;
    found.push(finding('intrinsic/place', [...path, name], message, { at: 'key' }));
    return false;
  });
  return found;
}
