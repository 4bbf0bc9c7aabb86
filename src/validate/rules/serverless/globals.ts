import { type Data, entry, isObject } from '../../../document/data';
import { listed, show } from '../../../document/show';
import type { Template } from '../../../document/template';
import { resourceSpec } from '../../../spec/resource-spec';
import { globalTypes } from '../../../spec/serverless-globals';
import { type Finding, finding } from '../../finding';
import { didYouMean } from '../../suggest';
import { serverlessResources } from './resource';

/** `Globals` contain only properties that AWS SAM merges, and `IgnoreGlobals` names some of them. */
export function* globals(template: Template): Iterable<Finding> {
  for (const [name, properties] of sections(template)) {
    const known = globalTypes().get(name);
    if (known && !isObject(properties))
      yield finding(
        'serverless/value',
        ['Globals', name],
        `Globals of ${name} must be a mapping, got ${show(properties)}`,
      );
    if (!known || !isObject(properties)) continue;
    const all = resourceSpec(`AWS::Serverless::${name}`)?.schema.properties ?? {};
    for (const key of Object.keys(properties))
      if (Object.hasOwn(all, key) && !known.includes(key))
        yield finding(
          'serverless/value',
          ['Globals', name, key],
          `Globals of ${name} do not support ${key}`,
          {
            at: 'key',
            advice: `set ${key} in each resource`,
          },
        );
  }
  for (const { resource } of serverlessResources(template)) {
    const known = globalTypes().get(resource.type.slice('AWS::Serverless::'.length));
    const ignored: Data | undefined = entry(resource.node, 'IgnoreGlobals');
    if (ignored === undefined || ignored === '*') continue;
    const path = [...resource.path, 'IgnoreGlobals'];
    if (!Array.isArray(ignored)) {
      yield finding('serverless/value', path, `IgnoreGlobals must be '*' or a list of properties`);
      continue;
    }
    for (const [index, name] of ignored.entries())
      if (typeof name !== 'string' || known?.includes(name) === false)
        yield finding('serverless/value', [...path, index], `Globals do not support ${String(name)}`, {
          advice: `use ${listed(known ?? [], 9, 'or')}`,
          ...didYouMean(String(name), known ?? []),
        });
  }
}

function sections(template: Template): [string, Data][] {
  const written = entry(template.document.data, 'Globals');
  return isObject(written) && template.transforms.includes('AWS::Serverless-2016-10-31')
    ? Object.entries(written)
    : [];
}
