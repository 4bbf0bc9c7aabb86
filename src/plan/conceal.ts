import { type Data, isObject } from '../document/data';
import { locateCalls } from './calls';
import { CONCEALED } from './change-tree';
import { overlap, type Path } from './differences';
import type { OpenTemplate } from './open-template';
import { references } from './references';
import { expressionOf, type ResourceView } from './resource-views';

/** The paths of a resource's values that come from a NoEcho parameter. */
export function secretPaths(view: ResourceView, section: string): Path[] {
  if (view.template.secrets.size === 0) return [];
  const calls = locateCalls(expressionOf(view, section), view.template, [section]);
  return calls
    .filter((call) => call.references.some(({ name }) => view.template.secrets.has(name)))
    .map(({ path }) => path);
}

/** Whether an expression references a NoEcho parameter. */
export function tellsSecret(expression: Data, template: OpenTemplate): boolean {
  return references(expression).some(({ name }) => template.secrets.has(name));
}

/** The data at a path, with secrets replaced. */
export function conceal(data: Data, at: Path, secrets: readonly Path[]): Data {
  const near = secrets.filter((secret) => overlap(secret, at));
  if (near.length === 0) return data;
  if (near.some((secret) => secret.length <= at.length)) return CONCEALED;
  if (Array.isArray(data)) return data.map((item, index) => conceal(item, [...at, index], near));
  if (!isObject(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, item]) => [key, conceal(item, [...at, key], near)]),
  );
}
