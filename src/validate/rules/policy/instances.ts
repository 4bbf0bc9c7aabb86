import { entry, isObject } from '../../../document/data';
import { functionName } from '../../../document/function-name';
import type { Template } from '../../../document/template';
import { names } from '../../analysis/names';
import { type Finding, finding } from '../../finding';

/** The path of the metadata options, by type. */
const HOLDERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    'AWS::EC2::LaunchTemplate': ['LaunchTemplateData', 'MetadataOptions'],
    'AWS::AutoScaling::LaunchConfiguration': ['MetadataOptions'],
  }),
);

/** IMDSv1 answers any request from the instance, so that server-side request forgery exposes the credentials of its role. */
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
        ? `${name} does not require IMDSv2: the default depends on the AMI and the account`
        : `${name} allows IMDSv1`,
    );
  }
}
