import type { Template } from '../../../document/template';
import type { Branch } from '../../analysis/calls';
import { logic } from '../../analysis/conditions';
import { dependencies, type Edge, edges } from '../../analysis/edges';
import { components, shortestCycle } from '../../analysis/graph';
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

/** Circular dependencies: a finding for each resource, with the property that leads to the next one. */
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
  const reported = new Set<string>();
  for (const component of components(graph))
    for (const start of component) {
      if (reported.has(start)) continue;
      const cycle = shortestCycle(graph, component, start);
      const found = cycle.flatMap((from, index) => {
        const edge = between.get(from)?.get(cycle[(index + 1) % cycle.length] ?? '');
        return edge ? [edge] : [];
      });
      if (!canStand(template, found)) continue;
      for (const edge of found) {
        if (reported.has(edge.from)) continue;
        reported.add(edge.from);
        const at = cycle.indexOf(edge.from);
        const around = [...cycle.slice(at), ...cycle.slice(0, at), edge.from];
        const { path = edge.path } = names(template).resources.get(edge.from) ?? {};
        yield finding(
          'reference/cycle',
          path,
          `circular dependency ${around.join(' -> ')}: ${describe(edge)}`,
          {
            at: 'key',
          },
        );
      }
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
