import type { Requirement } from '../../../spec/requirement';
import { propertyAt } from '../../analysis/property-schema';
import { requirements } from './requirements';

/** The properties of the parts of a requirement; a name that stands for nothing would disable the rule silently. */
function propertiesOf(requirement: Requirement): string[] {
  return Object.entries(requirement).flatMap(([key, part]): string[] => {
    if (key === 'words') return [];
    if (typeof part === 'string') return [part];
    const found = Array.isArray(part) ? part : Object.keys(part);
    return found.length > 0 ? found : [`no property in ${key}`];
  });
}

/** The path of a table, with an index for the items of lists: `Tierings.*`. */
function isProperty(type: string, steps: readonly string[], name: string): boolean {
  const path = [...steps.map((step) => (step === '*' ? 0 : step)), name];
  return propertyAt(type, path) !== undefined;
}

/** The content of a document is JSON, whose properties CloudFormation does not describe. */
const FREE = 'AWS::SSM::Document.Content';

it.each(Object.entries(requirements).filter(([key]) => key !== FREE))(
  '%s names its properties',
  (key, each) => {
    const [type = '', ...steps] = key.split('.');
    expect(each).not.toEqual([]);
    expect(each.flatMap(propertiesOf).filter((name) => !isProperty(type, steps, name))).toEqual([]);
  },
);
