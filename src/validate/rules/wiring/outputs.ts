import { entry, scalarText } from '../../../document/data';
import type { Template } from '../../../document/template';
import { Logic } from '../../analysis/conditions';
import { declarations } from '../../analysis/declarations';
import { bind } from '../../analysis/loops';
import { hasMacro } from '../../analysis/names';
import { attributePath, type NameReference } from '../../analysis/references';
import { type Finding, finding } from '../../finding';
import { didYouMean } from '../../suggest';
import type { NestedStack } from './nested-stacks';

/** The output of an attribute such as `Outputs.Name`. */
export function outputName(attribute: string | undefined): string | undefined {
  return attribute?.startsWith('Outputs.') ? attribute.slice('Outputs.'.length) : undefined;
}

/** Outputs of nested stacks exist in their templates. */
export function* outputFindings(
  reference: NameReference,
  name: string,
  stack: NestedStack,
  child: Template,
): Iterable<Finding> {
  const outputs = declarations(child, 'Outputs');
  if (hasMacro(child) || outputs.some((output) => output.name === undefined)) return;
  const path = attributePath(reference);
  const output = outputs.find((each) => each.name === name);
  if (!output) {
    const known = outputs.map((each) => each.written);
    yield finding(
      'wiring/unknown-output',
      path,
      `unknown output ${name} of ${stack.url}`,
      didYouMean(name, known),
    );
    return;
  }
  const written = entry(output.value, 'Condition');
  const condition = typeof written === 'string' ? bind(written, output.environment) : undefined;
  if (condition === undefined || reference.call.branches.length > 0) return;
  const logic = new Logic(child, given(stack, child));
  if (logic.ask([{ condition, holds: true }]).possible === 'no')
    yield finding(
      'wiring/absent-output',
      path,
      `${stack.url} does not create the output ${name}: its condition ${condition} is false with the parameters of ${stack.resource.name}`,
    );
}

/** Known parameter values of the nested template: literals and defaults. */
function given(stack: NestedStack, child: Template): Map<string, string> {
  const known = new Map<string, string>();
  for (const [name, parameter] of child.parameters) {
    const value = entry(stack.parameters, name) ?? entry(parameter, 'Default');
    const text = scalarText(value);
    if (text !== undefined && !text.includes('{{resolve:')) known.set(name, text);
  }
  return known;
}
