import type { Template } from '../../../document/template';
import type { Branch } from '../../analysis/calls';
import { logic } from '../../analysis/conditions';
import { dependencies, type Edge, edges } from '../../analysis/edges';
import { cycles } from '../../analysis/graph';
import { names } from '../../analysis/names';
import { type Finding, finding } from '../../finding';
import { didYouMean } from '../../suggest';

/** DependsOn names another resource of the template, and one that isn't waited for anyway. */
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
      yield finding('reference/unknown-dependency', path, `there is no resource ${to} to depend on`, {
        ...didYouMean(
          to,
          [...resources.keys()].filter((name) => name !== from),
        ),
      });
    else if (waits.has(`${from} ${to}`))
      yield finding(
        'reference/redundant-dependency',
        path,
        `${from} refers to ${to}, so CloudFormation creates ${to} first without being told`,
      );
  }
}

/** Resources that wait for each other, each cycle with the property that makes every edge. */
export function* resourceCycles(template: Template): Iterable<Finding> {
  const between = new Map<string, Map<string, Edge>>();
  for (const edge of edges(template)) {
    // DependsOn on itself has a code of its own.
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
      `resources wait for each other: ${[...cycle, start].join(' -> ')} (${found.map(describe).join('; ')})`,
    );
  }
}

/** Whether the conditions of the resources and of the places let all edges exist at once. */
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
  return `${from} reads ${to} in ${steps.slice(0, end).join('.')}`;
}
