import type { Template } from '../../../document/template';
import type { Branch } from '../../analysis/calls';
import { logic } from '../../analysis/conditions';
import { dependencies, type Edge, edges } from '../../analysis/edges';
import { cycles } from '../../analysis/graph';
import { names } from '../../analysis/names';
import { type Finding, finding } from '../../finding';
import { didYouMean } from '../../suggest';

/** DependsOn is another resource of the template that is not already referenced. */
export function* dependsOn(template: Template): Iterable<Finding> {
  const { resources, mayBeMade } = names(template);
  const waits = new Set(
    edges(template)
      .filter(({ by, branches }) => by === 'reference' && branches.length === 0)
      .map(({ from, to }) => `${from} ${to}`),
  );
  for (const { from, to, path } of dependencies(template)) {
    if (from === to) yield finding('reference/own-dependency', path, `${from} depends on itself`);
    else if (!resources.has(to) && !mayBeMade('Resources', to))
      yield finding('reference/unknown-dependency', path, `unknown resource ${to} in DependsOn`, {
        ...didYouMean(
          to,
          [...resources.keys()].filter((name) => name !== from),
        ),
      });
    else if (waits.has(`${from} ${to}`))
      yield finding(
        'reference/redundant-dependency',
        path,
        `${from} refers to ${to}, so CloudFormation already creates ${to} first`,
      );
  }
}

/** Circular dependencies, with the property that causes each edge. */
export function* resourceCycles(template: Template): Iterable<Finding> {
  const between = new Map<string, Map<string, Edge>>();
  for (const edge of edges(template)) {
    // A resource that depends on itself has a separate code.
    if (edge.from === edge.to && edge.by === 'DependsOn') continue;
    if (!canStand(template, [edge])) continue;
    const known = between.get(edge.from) ?? new Map<string, Edge>();
    if (!known.has(edge.to)) known.set(edge.to, edge);
    between.set(edge.from, known);
  }
  const graph = new Map([...between].map(([from, to]) => [from, [...to.keys()]]));
  for (const cycle of cycles(graph)) {
    const around = cycle.map((from, index) =>
      between.get(from)?.get(cycle[(index + 1) % cycle.length] ?? ''),
    );
    const found = around.filter((edge) => edge !== undefined);
    const [first] = found;
    if (!first || !canStand(template, found)) continue;
    const [start = ''] = cycle;
    yield finding(
      'reference/cycle',
      first.path,
      `circular dependency: ${[...cycle, start].join(' -> ')} (${found.map(describe).join(', ')})`,
    );
  }
}

/** Whether all edges can exist at once, according to the conditions of the resources and references. */
function canStand(template: Template, around: readonly Edge[]): boolean {
  const { resources } = names(template);
  const wishes = around.flatMap(({ from, branches }): Branch[] => {
    const condition = resources.get(from)?.condition;
    return condition === undefined ? [...branches] : [{ condition, holds: true }, ...branches];
  });
  return wishes.length === 0 || logic(template).ask(wishes).possible !== 'no';
}

function describe({ from, to, path, by }: Edge): string {
  if (by === 'DependsOn') return `${from} depends on ${to}`;
  const steps = path.slice(path.indexOf('Properties') + 1);
  const end = steps.findIndex((step) => step === 'Ref' || String(step).startsWith('Fn::'));
  return `${from} refers to ${to} in ${steps.slice(0, end).join('.')}`;
}
