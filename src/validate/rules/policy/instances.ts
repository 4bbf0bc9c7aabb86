import { entry, isObject } from '../../../document/data';
import { functionName } from '../../../document/function-name';
import type { Template } from '../../../document/template';
import { names } from '../../analysis/names';
import { type Finding, finding } from '../../finding';

/** Where instances get the options of their metadata service from. */
const HOLDERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    'AWS::EC2::LaunchTemplate': ['LaunchTemplateData', 'MetadataOptions'],
    'AWS::AutoScaling::LaunchConfiguration': ['MetadataOptions'],
  }),
);

/** Version 1 answers any request from the instance: a server that can be talked into fetching a URL gives its role away. */
export function* metadataService(template: Template): Iterable<Finding> {
  for (const { name, type, properties, path } of names(template).resources.values()) {
    const steps = HOLDERS.get(type);
    if (!steps) continue;
    const last = steps.at(-1) ?? '';
    const holder = steps
      .slice(0, -1)
      .reduce((data, step) => entry(data, step), entry({ properties }, 'properties'));
    if (!isObject(holder) || functionName(holder) !== undefined) continue;
    const options = entry(holder, last);
    if (isObject(options) && functionName(options) !== undefined) continue;
    const tokens = entry(options, 'HttpTokens');
    if (isObject(tokens) || tokens === 'required' || entry(options, 'HttpEndpoint') === 'disabled') continue;
    yield finding(
      'policy/metadata-v1',
      [...path, 'Properties', ...steps, ...(tokens === undefined ? [] : ['HttpTokens'])],
      tokens === undefined
        ? `${name} leaves it to the image and the account whether version 1 of the metadata service answers`
        : `${name} lets version 1 of the metadata service answer`,
    );
  }
}
