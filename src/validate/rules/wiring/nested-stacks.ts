import { type Data, entry } from '../../../document/data';
import type { Path } from '../../../document/document';
import { memoized } from '../../../document/memo';
import type { Template } from '../../../document/template';
import { type DeclaredResource, names } from '../../analysis/names';

/** A resource that deploys another template from a local file. */
export interface NestedStack {
  readonly resource: DeclaredResource;
  readonly url: string;
  readonly urlPath: Path;
  readonly parameters: Data | undefined;
}

const URL_PROPERTY: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'AWS::CloudFormation::Stack': 'TemplateURL',
    'AWS::Serverless::Application': 'Location',
  }),
);

/** The nested stacks whose template is a local path. URLs and computed paths are not checked. */
export const nestedStacks: (template: Template) => ReadonlyMap<string, NestedStack> = memoized((template) => {
  const found = new Map<string, NestedStack>();
  for (const resource of names(template).resources.values()) {
    const property = URL_PROPERTY.get(resource.type);
    if (property === undefined) continue;
    const url = entry(resource.properties, property);
    if (typeof url !== 'string' || !isLocal(url)) continue;
    found.set(resource.name, {
      resource,
      url,
      urlPath: [...resource.path, 'Properties', property],
      parameters: entry(resource.properties, 'Parameters'),
    });
  }
  return found;
});

/** Whether it is a relative path, without a scheme, a dynamic reference or a loop variable. */
function isLocal(url: string): boolean {
  return url !== '' && !url.startsWith('/') && !/^[a-z][a-z0-9+.-]*:\/\//i.test(url) && !/[{}]/.test(url);
}
