import type { ParameterContract } from '../../compile/contract';
import { escaped } from '../../review/html/escape';
import type { Entries, Entry } from '../entry';
import { parameterGroups } from '../parameter-groups';
import { code, link, table } from './html';

export function parametersHtml(entry: Entry, entries: Entries): string {
  const groups = parameterGroups(entry.template);
  if (groups.length === 0) return '<p>No parameters.</p>';
  return groups
    .map(({ label, parameters }) => {
      const rows = parameters.flatMap(({ name, label: shown }) => {
        const contract = entry.contract.parameters[name];
        return contract ? [row(name, shown, contract, entries)] : [];
      });
      const heading = label === '' ? '' : `<h3>${escaped(label)}</h3>\n`;
      return `${heading}${table(`Parameters: ${label || 'all'}`, ['Parameter', 'Description', 'Default'], rows)}`;
    })
    .join('\n');
}

function row(name: string, label: string, contract: ParameterContract, entries: Entries): string[] {
  const from = contract.kind === undefined ? '' : givers(contract.kind, entries);
  return [
    `${escaped(label)}<small>${code(name)}</small>`,
    `${escaped(contract.description)}${contract.kind === undefined ? '' : `<small>${kindHtml(contract.kind)}${from}</small>`}`,
    `${value(contract)}<small>${[code(contract.type), ...limits(contract)].join(', ')}</small>`,
  ];
}

function value({ required, default: usual, secret }: ParameterContract): string {
  if (required) return '<b>required</b>';
  if (secret) return 'secret, with a default';
  return usual === '' ? 'empty' : code(String(usual));
}

function limits(contract: ParameterContract): string[] {
  const range = (least: number | undefined, most: number | undefined, unit: string): string[] => {
    if (least !== undefined && most !== undefined) return [`${least} to ${most}${unit}`];
    return least !== undefined
      ? [`at least ${least}${unit}`]
      : most !== undefined
        ? [`at most ${most}${unit}`]
        : [];
  };
  return [
    ...(contract.secret && contract.required ? ['secret'] : []),
    ...(contract.allowedValues
      ? [`one of ${contract.allowedValues.map((each) => code(String(each))).join(' ')}`]
      : []),
    ...range(contract.minValue, contract.maxValue, ''),
    ...range(contract.minLength, contract.maxLength, ' characters'),
    ...(contract.allowedPattern === undefined ? [] : [`matches ${code(contract.allowedPattern)}`]),
  ];
}

/** `List<AWS::EC2::Subnet.SubnetId>` in words. */
export function kindHtml(kind: string): string {
  const list = /^List<(.*)>$/.exec(kind)?.[1];
  const [type = '', identifier = ''] = (list ?? kind).split('.');
  return `${list === undefined ? '' : 'list of '}${code(identifier)} of ${code(type)}`;
}

/** The outputs in the catalogue with this kind. */
function givers(kind: string, entries: Entries): string {
  const found = [...entries.values()].flatMap(({ name, contract }) =>
    Object.entries(contract.outputs).flatMap(([output, { kind: given }]) =>
      given === kind ? [`${code(output)} of ${link(`${name}.html`, name)}`] : [],
    ),
  );
  return found.length === 0 ? '' : `, provided by ${found.join(', ')}`;
}

/** The parameters in the catalogue with this kind. */
export function takers(kind: string, entries: Entries): string {
  const found = [...entries.values()].flatMap(({ name, contract }) => {
    const names = Object.entries(contract.parameters).flatMap(([parameter, { kind: taken }]) =>
      taken === kind ? [code(parameter)] : [],
    );
    return names.length > 0 ? [`${link(`${name}.html`, name)} as ${names.join(', ')}`] : [];
  });
  return found.join('; ');
}
