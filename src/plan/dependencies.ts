import type { Data } from '../document/data';
import type { OpenTemplate, TemplateResource } from './open-template';
import { references } from './references';
import { TemplateError } from './template-error';

/** The resources that each resource depends on, by reference or DependsOn. Resources whose condition is false don't count. */
export function dependencies(template: OpenTemplate): Map<string, ReadonlySet<string>> {
  return new Map(
    [...template.resources.values()].map((resource) => [
      resource.logicalId,
      dependenciesOf(resource, template),
    ]),
  );
}

function dependenciesOf(resource: TemplateResource, template: OpenTemplate): Set<string> {
  const chosen = (condition: string) => branch(template, condition);
  const mentioned = Object.entries(resource.node).flatMap(([section, data]) =>
    section === 'DependsOn' ? named(data) : references(data, chosen).map(({ name }) => name),
  );
  return new Set(mentioned.filter((name) => template.resources.has(name) && name !== resource.logicalId));
}

function named(data: Data): string[] {
  return (Array.isArray(data) ? data : [data]).filter((name) => typeof name === 'string');
}

export function branch(template: OpenTemplate, condition: string): 'yes' | 'no' | 'both' {
  const holds = template.condition(condition);
  return typeof holds === 'boolean' ? (holds ? 'yes' : 'no') : 'both';
}

/** Logical IDs in dependency order; independent ones in the order of the template. */
export function inOrder(waits: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const order: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (logicalId: string): void => {
    if (state.get(logicalId) === 'done') return;
    if (state.get(logicalId) === 'open') throw circular(waits, logicalId);
    state.set(logicalId, 'open');
    for (const other of waits.get(logicalId) ?? []) visit(other);
    state.set(logicalId, 'done');
    order.push(logicalId);
  };
  for (const logicalId of waits.keys()) visit(logicalId);
  return order;
}

function circular(waits: ReadonlyMap<string, ReadonlySet<string>>, start: string): TemplateError {
  const reachable = (from: string, seen: Set<string>): Set<string> => {
    for (const next of waits.get(from) ?? []) if (!seen.has(next)) reachable(next, seen.add(next));
    return seen;
  };
  const circle = [...waits.keys()].filter(
    (logicalId) => reachable(start, new Set()).has(logicalId) && reachable(logicalId, new Set()).has(start),
  );
  return new TemplateError(`Circular dependency between resources: [${circle.join(', ')}]`);
}
