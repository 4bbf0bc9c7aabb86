import { core, type PropertyModel, pathOf, type Related, type ResourceModel, withProperties } from './model';
import { sameKinds } from './overrides/kinds';
import { anything, byName, families, related } from './overrides/relations';
import { serviceOf } from './services';

/** Corrects AWS's relations of properties, according to its documentation. */
export function withRelations(resources: readonly ResourceModel[]): ResourceModel[] {
  const used = new Set<string>();
  const result = resources.map((resource) =>
    withProperties(resource, (property, owner, name) => {
      const at = pathOf(resource, owner, name);
      const stated = related[at];
      if (stated) used.add(at);
      return { ...property, related: stated ?? relationsOf(resource, owner, name, property) };
    }),
  );
  const idle = Object.keys(related).filter((at) => !used.has(at));
  if (idle.length > 0) throw new Error(`relations of properties that don't exist: ${idle.join(', ')}`);
  return result;
}

function relationsOf(
  resource: ResourceModel,
  owner: string,
  name: string,
  property: PropertyModel,
): readonly Related[] {
  if (core(property.type).kind !== 'string' || anything.test(name)) return [];
  const published = oneFamily(property.related.map(canonical));
  const targets = new Set(published.map(({ type }) => type));
  const [target] = targets;
  if (target === undefined) return byName.find(({ pattern }) => pattern.test(name))?.related ?? [];
  // Relations to several resource types are incomplete: they list examples.
  if (targets.size > 1) return [];
  // A resource's own name is no reference.
  const own = owner === '' && resource.returns.includes(name);
  return own && serviceOf(target) !== serviceOf(resource.type) ? [] : published;
}

/** An alias identifies its key, and a version its function; `references.ts` adds them. */
function oneFamily(published: readonly Related[]): readonly Related[] {
  const head = families.find(({ members }) => published.every(({ type }) => members.includes(type)))?.head;
  return published.length > 1 && head ? [head] : published;
}

function canonical({ type, name }: Related): Related {
  const same = sameKinds.named[`${type}.${name}`];
  if (same === undefined) return { type, name };
  const dot = same.indexOf('.');
  return { type: same.slice(0, dot), name: same.slice(dot + 1) };
}
