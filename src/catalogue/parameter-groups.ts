import { type Data, entry, isObject } from '../document/data';
import type { Template } from '../document/template';

export interface ParameterGroup {
  /** Empty if the template has no groups. */
  readonly label: string;
  readonly parameters: readonly { readonly name: string; readonly label: string }[];
}

/** The parameters in the groups and with the labels of the console. Ungrouped ones are last. */
export function parameterGroups(template: Template): ParameterGroup[] {
  const shown = entry(entry(template.document.data, 'Metadata'), 'AWS::CloudFormation::Interface');
  const labels = entry(shown, 'ParameterLabels');
  const labelled = (name: string) => ({ name, label: defaultOf(entry(labels, name)) || name });
  const given = entry(shown, 'ParameterGroups');
  const groups = (Array.isArray(given) ? given : []).map((group) => ({
    label: defaultOf(entry(group, 'Label')),
    parameters: namesIn(entry(group, 'Parameters'))
      .filter((name) => template.parameters.has(name))
      .map(labelled),
  }));
  const grouped = new Set(groups.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
  const rest = [...template.parameters.keys()].filter((name) => !grouped.has(name)).map(labelled);
  const label = groups.length === 0 ? '' : 'Other parameters';
  return [...groups, ...(rest.length > 0 ? [{ label, parameters: rest }] : [])];
}

function defaultOf(label: Data | undefined): string {
  const text = isObject(label) ? entry(label, 'default') : undefined;
  return typeof text === 'string' ? text : '';
}

function namesIn(names: Data | undefined): string[] {
  return (Array.isArray(names) ? names : []).filter((name) => typeof name === 'string');
}
