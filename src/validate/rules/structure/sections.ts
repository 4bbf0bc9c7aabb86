import { type Data, type DataObject, entry, isObject } from '../../../document/data';
import { listed, show } from '../../../document/show';
import { hasMacro } from '../../analysis/names';
import { type Finding, finding } from '../../finding';
import type { Rule } from '../../rule';
import { likely } from '../../suggest';

/** The sections that hold entries by name. */
const COLLECTIONS = [
  'Metadata',
  'Parameters',
  'Rules',
  'Mappings',
  'Conditions',
  'Resources',
  'Outputs',
  'Hooks',
];
const SECTIONS = ['AWSTemplateFormatVersion', 'Description', 'Transform', ...COLLECTIONS];
const SERVERLESS = 'AWS::Serverless-2016-10-31';

export const sections: Rule = function* (template) {
  const { data } = template.document;
  if (!isObject(data)) {
    yield finding(
      'template/not-a-template',
      [],
      `the file holds ${show(data)}, and a template is a mapping of sections`,
    );
    return;
  }
  const serverless = template.transforms.includes(SERVERLESS);
  if (!hasMacro(template)) yield* unknownSections(data, serverless ? [...SECTIONS, 'Globals'] : SECTIONS);
  for (const name of COLLECTIONS) yield* wrongKind(data, name);
  const description = entry(data, 'Description');
  if (description !== undefined && description !== null && typeof description !== 'string')
    yield finding('template/section', ['Description'], `Description is ${show(description)}, not a text`, {
      advice: 'write a text; functions are not evaluated here',
    });
  yield* version(data);
  yield* transform(data);
  if (!hasResources(data))
    yield finding('template/no-resources', [], 'the template has no resources', {
      at: 'key',
    });
};

function* unknownSections(data: DataObject, known: readonly string[]): Iterable<Finding> {
  for (const name of Object.keys(data)) {
    if (known.includes(name) || name.startsWith('Fn::')) continue;
    const near = likely(name, known);
    const why = name === 'Globals' ? `, which only ${SERVERLESS} reads` : '';
    yield finding('template/unknown-section', [name], `CloudFormation has no section ${name}${why}`, {
      at: 'key',
      advice:
        near === undefined ? `remove it; the sections are ${listed(known, 12)}` : `did you mean ${near}?`,
    });
  }
}

function* wrongKind(data: DataObject, name: string): Iterable<Finding> {
  const section = entry(data, name);
  if (section === undefined || section === null || isObject(section)) return;
  yield finding('template/section', [name], `${name} is ${show(section)}, not a mapping of names`);
}

function* version(data: DataObject): Iterable<Finding> {
  const written = entry(data, 'AWSTemplateFormatVersion');
  if (written === undefined || written === null || written === '2010-09-09') return;
  yield finding(
    'template/format-version',
    ['AWSTemplateFormatVersion'],
    `AWSTemplateFormatVersion is ${show(written)}, and there is one version only`,
  );
}

function* transform(data: DataObject): Iterable<Finding> {
  const written = entry(data, 'Transform');
  if (written === undefined || written === null) return;
  for (const [index, item] of (Array.isArray(written) ? written : [written]).entries()) {
    if (typeof item === 'string' || typeof entry(item, 'Name') === 'string') continue;
    yield finding(
      'template/section',
      Array.isArray(written) ? ['Transform', index] : ['Transform'],
      `a transform is ${show(item)}, not a name`,
      { advice: 'write the name of a macro, or a mapping with its Name and Parameters' },
    );
  }
}

function hasResources(data: Data): boolean {
  const resources = entry(data, 'Resources');
  const elsewhere = entry(data, 'Fn::Transform') !== undefined || entry(data, 'Transform') !== undefined;
  return elsewhere || resources === null || (isObject(resources) && Object.keys(resources).length > 0);
}
