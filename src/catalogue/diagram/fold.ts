import type { Template } from '../../document/template';
import type { Link } from './links';
import { plumbing } from './plumbing';

/** The resource whose box contains each resource: itself, or the one that it completes. */
export function owners(template: Template, links: readonly Link[]): ReadonlyMap<string, string> {
  const direct = new Map<string, string>();
  for (const { logicalId, type } of template.resources.values()) {
    const owner = ownerOf(template, links, logicalId, type);
    if (owner !== undefined && owner !== logicalId) direct.set(logicalId, owner);
  }
  return new Map([...template.resources.keys()].map((logicalId) => [logicalId, last(direct, logicalId)]));
}

function ownerOf(
  template: Template,
  links: readonly Link[],
  logicalId: string,
  type: string,
): string | undefined {
  const how = Object.hasOwn(plumbing, type) ? plumbing[type] : undefined;
  if (!how) return undefined;
  if (how !== 'used by')
    for (const property of how.properties) {
      const found = links.find(
        (link) => link.to === logicalId && link.property === property && template.resources.has(link.from),
      );
      if (found) return found.from;
    }
  const users = new Set(
    links
      .filter(({ from, toSection }) => from === logicalId && toSection === 'Resources')
      .map(({ to }) => to),
  );
  return how === 'used by' && users.size === 1 ? [...users][0] : undefined;
}

/** The end of a chain of owners. Resources that own each other in a circle own themselves. */
function last(direct: ReadonlyMap<string, string>, start: string): string {
  const passed = new Set([start]);
  let at = start;
  for (let next = direct.get(at); next !== undefined; next = direct.get(at)) {
    if (passed.has(next)) return start;
    passed.add(next);
    at = next;
  }
  return at;
}
