import { type DataObject, entry, isObject } from '../../document/data';
import { memoized } from '../../document/memo';
import type { Template } from '../../document/template';
import type { Placed } from './alternatives';
import { type DeclaredResource, names } from './names';
import { Setting } from './setting';

export interface ResourceSettings {
  readonly resource: DeclaredResource;
  readonly properties: Setting;
}

/** Every resource with its properties as they apply. */
export const resourceSettings: (template: Template) => readonly ResourceSettings[] = memoized((template) =>
  [...names(template).resources.values()].map((resource) => ({
    resource,
    properties: new Setting(
      [
        { data: resource.properties, path: [...resource.path, 'Properties'] },
        ...globalsOf(template, resource),
      ],
      [...resource.path, 'Properties'],
    ),
  })),
);

function globalsOf(template: Template, { type, node }: DeclaredResource): Placed[] {
  const [, name] = /^AWS::Serverless::(\w+)$/.exec(type) ?? [];
  if (name === undefined) return [];
  const globals = globalProperties(template, name);
  const ignored = entry(node, 'IgnoreGlobals');
  if (!globals || ignored === '*') return [];
  const kept = Object.entries(globals).filter(([key]) => !(Array.isArray(ignored) && ignored.includes(key)));
  return [{ data: Object.fromEntries(kept), path: ['Globals', name] }];
}

/** The `Globals` of one AWS SAM type. */
export function globalProperties(template: Template, name: string): DataObject | undefined {
  const globals = entry(entry(template.document.data, 'Globals'), name);
  return isObject(globals) ? globals : undefined;
}
