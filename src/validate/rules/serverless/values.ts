import { show } from '../../../document/show';
import type { Template } from '../../../document/template';
import type { Setting } from '../../analysis/setting';
import { type Finding, finding } from '../../finding';

export function wrongValue(setting: Setting, message: string, advice?: string): Finding {
  return finding('serverless/value', setting.path, message, advice === undefined ? {} : { advice });
}

/** A literal must be one of these. */
export function* oneOf(setting: Setting, name: string, allowed: readonly string[]): Iterable<Finding> {
  const { value, isCall } = setting;
  if (value === undefined || isCall || setting.text === undefined) return;
  if (!allowed.includes(setting.text))
    yield wrongValue(setting, `invalid ${name} ${show(value)}`, `use ${allowed.join(', ')}`);
}

/** AWS SAM resolves references to parameters, and rejects other functions here. */
export function* parameterOrLiteral(template: Template, setting: Setting, name: string): Iterable<Finding> {
  if (!setting.isCall) return;
  const { ref } = setting;
  if (ref !== undefined && (template.parameters.has(ref) || ref.startsWith('AWS::'))) return;
  yield wrongValue(
    setting,
    `${name} must be a literal or a Ref to a parameter`,
    'AWS SAM reads the value before CloudFormation evaluates functions: use a literal or a parameter',
  );
}
