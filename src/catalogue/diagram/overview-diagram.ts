import type { Contract } from '../../compile/contract';
import { entry } from '../../document/data';
import { count } from '../../review/words';
import type { Entries, Entry } from '../entry';
import type { Arrow, Box, Diagram } from './diagram';
import { linksOf } from './links';

/** All templates, with nested ones inside their parents, and the values that they exchange. */
export function overviewDiagram(entries: Entries, hrefOf: (name: string) => string): Diagram {
  const roots = [...entries.values()].filter(({ nestedBy }) => nestedBy.length === 0);
  return {
    title: 'all templates',
    description: 'All templates with their nested stacks and the values that they exchange',
    boxes: roots.flatMap((root) => boxesOf(root, entries, hrefOf)),
    arrows: [...roots.flatMap(arrowsWithin), ...publishedValues(roots)],
  };
}

function boxesOf(root: Entry, entries: Entries, hrefOf: (name: string) => string): Box[] {
  if (root.nests.length === 0) return [box(root.name, root, hrefOf)];
  return [
    { ...box(root.name, root, hrefOf), shape: 'frame' },
    ...root.nests.flatMap(({ logicalId, name }): Box[] => {
      const nested = entries.get(name);
      return nested
        ? [{ ...box(innerId(root, logicalId), nested, hrefOf), title: logicalId, within: root.name }]
        : [];
    }),
  ];
}

function box(id: string, { name, template, contract }: Entry, hrefOf: (name: string) => string): Box {
  return {
    id,
    shape: 'nested',
    category: 'other',
    title: name,
    subtitle: count(template.resources.size, 'resource'),
    notes: [
      `${count(Object.keys(contract.parameters).length, 'parameter')}, ${count(Object.keys(contract.outputs).length, 'output')}`,
    ],
    conditional: false,
    covers: [name],
    takes: [],
    gives: [],
    href: hrefOf(name),
  };
}

function innerId(root: Entry, logicalId: string): string {
  return `${root.name}/${logicalId}`;
}

function arrowsWithin(root: Entry): Arrow[] {
  const nested = new Set(root.nests.map(({ logicalId }) => logicalId));
  const pairs = new Map(
    linksOf(root.template)
      .filter(({ from, to }) => nested.has(from) && nested.has(to))
      .map(({ from, to }) => [`${from} ${to}`, { from: innerId(root, from), to: innerId(root, to) }]),
  );
  return [...pairs.values()];
}

/** Values that one stack writes to SSM Parameter Store and another reads. */
function publishedValues(roots: readonly Entry[]): Arrow[] {
  return roots.flatMap((giver) =>
    roots.flatMap((taker) =>
      giver !== taker && writtenNames(giver).some((name) => readNames(taker).includes(name))
        ? [{ from: giver.name, to: taker.name }]
        : [],
    ),
  );
}

function writtenNames({ template, contract }: Entry): string[] {
  return [...template.resources.values()].flatMap(({ type, properties }) => {
    const name = entry(properties, 'Name');
    const text = typeof name === 'string' ? name : entry(name, 'Fn::Sub');
    return type === 'AWS::SSM::Parameter' && typeof text === 'string' ? [withDefaults(text, contract)] : [];
  });
}

/** The text of an `Fn::Sub` with the default values of its parameters. */
function withDefaults(text: string, { parameters }: Contract): string {
  return text.replace(/\$\{(\w+)\}/g, (hole, name: string) =>
    String((Object.hasOwn(parameters, name) ? parameters[name] : undefined)?.default ?? hole),
  );
}

function readNames({ contract }: Entry): string[] {
  return Object.values(contract.parameters).flatMap(({ type, default: name }) =>
    type.startsWith('AWS::SSM::Parameter::') && typeof name === 'string' ? [name] : [],
  );
}
