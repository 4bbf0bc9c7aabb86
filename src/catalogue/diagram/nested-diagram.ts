import type { Contract } from '../../compile/contract';
import type { ResourceNode, Template } from '../../document/template';
import { count } from '../../review/words';
import type { Arrow, Box, Diagram } from './diagram';
import { type Link, linksOf } from './links';

export interface NestedStack {
  readonly logicalId: string;
  /** The nested template's name in the catalogue. */
  readonly name: string;
  /** The relative URL of its diagram or page. */
  readonly href: string;
}

/** A diagram of nested stacks with rows for the outputs and parameters that connect them. */
export function nestedDiagram(
  template: Template,
  contract: Contract,
  nested: readonly NestedStack[],
): Diagram {
  const links = linksOf(template);
  const known = new Map(nested.map((each) => [each.logicalId, each]));
  const flows = links.flatMap((link) => flowOf(link, known));
  return {
    title: contract.name,
    description: contract.description,
    boxes: [
      ...nested.map((each) => nestedBox(each, template.resources.get(each.logicalId), links, flows)),
      ...outputBoxes(links, known),
    ],
    arrows: [...flows, ...outputArrows(links, known)],
  };
}

interface Flow extends Arrow {
  readonly fromRow: string;
  readonly toRow: string;
}

/** An output of one nested stack that becomes a parameter of another. */
function flowOf(
  { from, to, attribute, property, within }: Link,
  known: ReadonlyMap<string, NestedStack>,
): Flow[] {
  if (!known.has(from) || !known.has(to) || property !== 'Parameters' || within === undefined) return [];
  return attribute === undefined ? [] : [{ from, to, fromRow: outputName(attribute), toRow: within }];
}

function outputName(attribute: string): string {
  return attribute.replace(/^Outputs\./, '');
}

function nestedBox(
  { logicalId, name, href }: NestedStack,
  resource: ResourceNode | undefined,
  links: readonly Link[],
  flows: readonly Flow[],
): Box {
  const incoming = flows.filter(({ to }) => to === logicalId);
  const outgoing = [
    ...flows.filter(({ from }) => from === logicalId).map(({ fromRow }) => fromRow),
    ...links.flatMap(({ from, toSection, attribute }) =>
      from === logicalId && toSection === 'Outputs' && attribute !== undefined ? [outputName(attribute)] : [],
    ),
  ];
  const takes = [...new Set(incoming.map(({ toRow }) => toRow))];
  const settings = new Set(
    links.flatMap(({ to, property, within }) =>
      to === logicalId && property === 'Parameters' && within !== undefined && !takes.includes(within)
        ? [within]
        : [],
    ),
  );
  return {
    id: logicalId,
    shape: 'nested',
    category: 'other',
    title: logicalId,
    subtitle: `nested stack ${name}`,
    notes: settings.size > 0 ? [`${count(settings.size, 'parameter')} of this template`] : [],
    conditional: resource?.condition !== undefined,
    covers: [logicalId],
    takes,
    gives: [...new Set(outgoing)],
    href,
  };
}

/** The outputs of the template, grouped by nested stack. */
function outputBoxes(links: readonly Link[], known: ReadonlyMap<string, NestedStack>): Box[] {
  return [...outputsBySource(links, known)].map(([from, outputs]) => ({
    id: `${from}>`,
    shape: 'gives',
    category: 'other',
    title: 'Outputs',
    subtitle: '',
    notes: [],
    conditional: false,
    covers: outputs.map(({ to }) => to),
    takes: [...new Set(outputs.map(({ to }) => to))],
    gives: [],
  }));
}

function outputArrows(links: readonly Link[], known: ReadonlyMap<string, NestedStack>): Flow[] {
  return [...outputsBySource(links, known)].flatMap(([from, outputs]) =>
    outputs.map(({ to, attribute }) => ({
      from,
      to: `${from}>`,
      fromRow: outputName(attribute ?? ''),
      toRow: to,
    })),
  );
}

function outputsBySource(
  links: readonly Link[],
  known: ReadonlyMap<string, NestedStack>,
): Map<string, Link[]> {
  const found = new Map<string, Link[]>();
  for (const link of links)
    if (link.toSection === 'Outputs' && known.has(link.from) && link.attribute !== undefined)
      found.set(link.from, [...(found.get(link.from) ?? []), link]);
  return found;
}
