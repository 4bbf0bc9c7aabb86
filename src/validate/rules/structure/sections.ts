import { type Data, type DataObject, entry, isObject } from '../../../document/data';
import { listed, show } from '../../../document/show';
import { hasMacro } from '../../analysis/names';
import { type Finding, finding } from '../../finding';
import type { Rule } from '../../rule';
import { likely } from '../../suggest';

/** Sections that are mappings. */
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
export const SECTIONS = ['AWSTemplateFormatVersion', 'Description', 'Transform', ...COLLECTIONS];
const SERVERLESS = 'AWS::Serverless-2016-10-31';

export const sections: Rule = function* (template) {
  const { data } = template.document;
  if (!isObject(data)) {
    yield finding(
      'template/not-a-template',
      [],
      `a template must be a mapping of sections, got ${show(data)}`,
    );
    return;
  }
  const serverless = template.transforms.includes(SERVERLESS);
  if (!hasMacro(template)) yield* unknownSections(data, serverless ? [...SECTIONS, 'Globals'] : SECTIONS);
  for (const name of COLLECTIONS) yield* wrongKind(data, name);
  const description = entry(data, 'Description');
  if (description !== undefined && description !== null && typeof description !== 'string')
    yield finding(
      'template/section',
      ['Description'],
      `Description must be a string, got ${show(description)}`,
      {
        advice: 'use a literal string; Description does not support functions',
      },
    );
  yield* version(data);
  yield* transform(data);
  if (!hasResources(data))
    yield finding('template/no-resources', [], 'the template requires at least one resource', {
      at: 'key',
    });
};

function* unknownSections(data: DataObject, known: readonly string[]): Iterable<Finding> {
  for (const name of Object.keys(data)) {
    if (known.includes(name) || name.startsWith('Fn::')) continue;
    const near = likely(name, known);
    const why = name === 'Globals' ? `, which requires the transform ${SERVERLESS}` : '';
    yield finding('template/unknown-section', [name], `unknown section ${name}${why}`, {
      at: 'key',
      advice: near === undefined ? `remove it, or use ${listed(known, 12, 'or')}` : `did you mean ${near}?`,
    });
  }
}

function* wrongKind(data: DataObject, name: string): Iterable<Finding> {
  const section = entry(data, name);
  if (section === undefined || section === null || isObject(section)) return;
  yield finding('template/section', [name], `${name} must be a mapping, got ${show(section)}`);
}

function* version(data: DataObject): Iterable<Finding> {
  const written = entry(data, 'AWSTemplateFormatVersion');
  if (written === undefined || written === null || written === '2010-09-09') return;
  yield finding(
    'template/format-version',
    ['AWSTemplateFormatVersion'],
    `AWSTemplateFormatVersion must be '2010-09-09', got ${show(written)}`,
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
      `a transform must be a name or a mapping with Name, got ${show(item)}`,
      { advice: 'use the name of a macro, or a mapping with Name and Parameters' },
    );
  }
}

function hasResources(data: Data): boolean {
  const resources = entry(data, 'Resources');
  const elsewhere = entry(data, 'Fn::Transform') !== undefined || entry(data, 'Transform') !== undefined;
  return elsewhere || resources === null || (isObject(resources) && Object.keys(resources).length > 0);
}
