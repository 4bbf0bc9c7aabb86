import type { Contract } from '../../compile/contract';
import { type DataObject, entry } from '../../document/data';
import type { ResourceNode, Template } from '../../document/template';
import { nounOf } from '../../review/words';
import { alike } from './alike';
import { categoryOf } from './category';
import type { Arrow, Box, Diagram } from './diagram';
import { owners } from './fold';
import { type Link, linksOf } from './links';
import { counted, plural, series, typeInWords } from './names';

/** How many folded resources a box names. Others are counted. */
const MOST_NAMED = 3;

/**
 * A template as an architect would sketch it. A resource contains those that complete it, and similar resources are drawn
 * once. Parameters that refer to external resources are on one side, outputs on the other.
 */
export function templateDiagram(template: Template, contract: Contract): Diagram {
  const links = linksOf(template);
  const ownerOf = owners(template, links);
  const folded = (owner: string): ResourceNode[] =>
    [...template.resources.values()].filter(
      ({ logicalId }) => logicalId !== owner && ownerOf.get(logicalId) === owner,
    );
  const needs = Object.entries(contract.parameters).flatMap(([name, { kind }]) =>
    kind !== undefined && links.some(({ from }) => from === name) ? [name] : [],
  );
  const place = placeOf(ownerOf, new Set(needs));
  const arcs = links.flatMap((link) => {
    const [from, to] = place(link);
    return from === undefined || from === to ? [] : [{ from, to }];
  });
  const gives = [...template.outputs.keys()].filter((name) => arcs.some(({ to }) => to === outputId(name)));
  const resources = [...template.resources.values()].filter(
    ({ logicalId }) => ownerOf.get(logicalId) === logicalId,
  );
  const groups = alike(
    [
      ...needs.map((name) => ({ id: inputId(name), kind: 'needs' })),
      ...resources.map(({ logicalId, type, properties }) => ({
        id: logicalId,
        kind: [type, nestedUrl(properties), ...new Set(folded(logicalId).map((each) => each.type))].join(' '),
      })),
      ...gives.map((name) => ({ id: outputId(name), kind: 'gives' })),
    ],
    arcs,
  );
  const boxes = groups.map((ids): Box => {
    if (ids[0]?.startsWith('>')) return outside('needs', ids);
    if (ids[0]?.endsWith('>')) return outside('gives', ids);
    const members = resources.filter(({ logicalId }) => ids.includes(logicalId));
    return resourceBox(members, ids.flatMap(folded));
  });
  return {
    title: contract.name,
    description: contract.description,
    boxes,
    arrows: arrowsBetween(groups, arcs),
  };
}

const inputId = (name: string): string => `>${name}`;
const outputId = (name: string): string => `${name}>`;

/** Nested stacks are similar only if they nest the same template. */
function nestedUrl(properties: DataObject): string {
  const url = entry(properties, 'TemplateURL');
  return typeof url === 'string' ? url : '';
}

/** The boxes that a link connects, before similar ones are grouped. */
function placeOf(ownerOf: ReadonlyMap<string, string>, needs: ReadonlySet<string>) {
  return ({ from, to, toSection }: Link): [string | undefined, string] => [
    ownerOf.get(from) ?? (needs.has(from) ? inputId(from) : undefined),
    toSection === 'Outputs' ? outputId(to) : (ownerOf.get(to) ?? to),
  ];
}

function arrowsBetween(groups: readonly string[][], arcs: readonly Arrow[]): Arrow[] {
  const boxOf = new Map(groups.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id] as const)));
  const arrows = new Map<string, Arrow>();
  for (const arc of arcs) {
    const from = boxOf.get(arc.from);
    const to = boxOf.get(arc.to);
    if (from === undefined || to === undefined || from === to) continue;
    const back = arrows.get(`${to} ${from}`);
    if (back) arrows.set(`${to} ${from}`, { ...back, both: true });
    else arrows.set(`${from} ${to}`, { from, to });
  }
  return [...arrows.values()];
}

function outside(shape: 'needs' | 'gives', ids: readonly string[]): Box {
  const names = ids.map((id) => id.replace('>', ''));
  return {
    id: ids[0] ?? '',
    shape,
    category: 'other',
    title: shape === 'needs' ? 'Parameters' : 'Outputs',
    subtitle: '',
    notes: names,
    conditional: false,
    covers: names,
    takes: [],
    gives: [],
  };
}

function resourceBox(members: readonly ResourceNode[], folded: readonly ResourceNode[]): Box {
  const names = members.map(({ logicalId }) => logicalId);
  const type = members[0]?.type ?? '';
  const together = names.length === 1 ? names[0] : series(names);
  const words = typeInWords(type);
  return {
    id: names[0] ?? '',
    shape: 'resource',
    category: categoryOf(type),
    title: together ?? `${names.length} ${plural(type)}`,
    subtitle: together !== undefined && names.length > 1 ? `${names.length} × ${words}` : words,
    notes: [...(together === undefined ? [names.join(', ')] : []), ...completions(folded, names.length)],
    conditional: members.every(({ condition }) => condition !== undefined),
    covers: [...names, ...folded.map(({ logicalId }) => logicalId)],
    takes: [],
    gives: [],
  };
}

function completions(folded: readonly ResourceNode[], owners: number): string[] {
  if (folded.length > MOST_NAMED || (owners > 1 && folded.length > 0))
    return [`with ${counted(folded.map(({ type }) => type))}`];
  return folded.map(({ logicalId, type }) => `with ${logicalId} (${nounOf(type)})`);
}
