import { limits } from '../../../aws/limits';
import { allowedValues } from '../../../aws/parameter';
import { type Data, entry, isObject, scalarText } from '../../../document/data';
import type { Path } from '../../../document/document';
import type { Template } from '../../../document/template';
import { declarations } from '../../analysis/declarations';
import { names } from '../../analysis/names';
import { type Finding, finding } from '../../finding';

export function* templateSize({ document }: Template): Iterable<Finding> {
  const bytes = Buffer.byteLength(document.text);
  if (bytes > limits.templateObject)
    yield finding(
      'limit/template-size',
      [],
      `the template has ${bytes} bytes, the maximum is ${limits.templateObject}`,
    );
  else if (bytes > limits.templateBody)
    yield finding(
      'limit/template-upload',
      [],
      `the template has ${bytes} bytes: above ${limits.templateBody} it must be uploaded to S3`,
    );
}

export function* counts(template: Template): Iterable<Finding> {
  const sections = [
    ['Resources', names(template).resources.size, limits.resources],
    ['Parameters', template.parameters.size, limits.parameters],
    ['Mappings', template.mappings.size, limits.mappings],
    ['Outputs', declarations(template, 'Outputs').length, limits.outputs],
  ] as const;
  for (const [section, count, most] of sections)
    if (count > most)
      yield finding('limit/count', [section], `${count} ${section.toLowerCase()}, the maximum is ${most}`, {
        at: 'key',
      });
}

export function* mappingCounts(template: Template): Iterable<Finding> {
  for (const [name, mapping] of template.mappings) {
    const path = ['Mappings', name];
    yield* keyCount(path, mapping);
    for (const [key, inner] of Object.entries(mapping)) yield* keyCount([...path, key], inner);
  }
}

function* keyCount(path: Path, data: Data): Iterable<Finding> {
  const count = isObject(data) ? Object.keys(data).length : 0;
  if (count > limits.mappingKeys)
    yield finding('limit/count', path, `${count} keys in one mapping, the maximum is ${limits.mappingKeys}`, {
      at: 'key',
    });
}

export function* templateNames(template: Template): Iterable<Finding> {
  for (const { section, name, path } of declaredNames(template)) {
    if (name.length > limits.logicalId)
      yield finding(
        'limit/name-length',
        path,
        `the name ${name.slice(0, 24)}... has ${name.length} characters, the maximum is ${limits.logicalId}`,
        { at: 'key' },
      );
    // CloudFormation accepts other characters in the names of conditions and mappings.
    else if (section !== 'Conditions' && section !== 'Mappings' && !/^[A-Za-z0-9]+$/.test(name))
      yield finding('limit/name-characters', path, `the name ${name} must contain only letters and digits`, {
        at: 'key',
      });
  }
}

interface DeclaredName {
  readonly section: string;
  readonly name: string;
  readonly path: Path;
}

function declaredNames(template: Template): DeclaredName[] {
  const looped = (['Conditions', 'Resources', 'Outputs'] as const)
    .flatMap((section) => declarations(template, section))
    .flatMap(({ section, name, path }) => (name === undefined ? [] : [{ section, name, path }]));
  const plain = (['Parameters', 'Mappings'] as const).flatMap((section) => {
    const written = entry(template.document.data, section);
    return Object.keys(isObject(written) ? written : {})
      .filter((name) => !name.startsWith('Fn::'))
      .map((name) => ({ section, name, path: [section, name] }));
  });
  return [...plain, ...looped];
}

export function* textLengths(template: Template): Iterable<Finding> {
  yield* tooLong(['Description'], textOf(template.document.data, 'Description'), limits.description);
  for (const [name, parameter] of template.parameters) {
    const path = ['Parameters', name];
    yield* tooLong([...path, 'Description'], textOf(parameter, 'Description'), limits.parameterDescription);
    yield* tooLong([...path, 'Default'], textOf(parameter, 'Default'), limits.parameterValue);
    for (const [index, value] of (allowedValues(parameter) ?? []).entries())
      yield* tooLong([...path, 'AllowedValues', index], value, limits.parameterValue);
  }
  for (const [name, output] of template.outputs)
    yield* tooLong(['Outputs', name, 'Description'], textOf(output, 'Description'), limits.description);
}

function* tooLong(path: Path, text: string | undefined, most: number): Iterable<Finding> {
  const bytes = text === undefined ? 0 : Buffer.byteLength(text);
  if (bytes > most)
    yield finding('limit/text-length', path, `the text has ${bytes} bytes, the maximum is ${most}`);
}

function textOf(data: Data, key: string): string | undefined {
  return scalarText(entry(data, key));
}

export function* dynamicReferences({ document }: Template): Iterable<Finding> {
  const count = document.text.split('{{resolve:').length - 1;
  if (count > limits.dynamicReferences)
    yield finding(
      'limit/dynamic-references',
      ['Resources'],
      `${count} dynamic references, the maximum is ${limits.dynamicReferences}`,
      { at: 'key' },
    );
}
