import { type Data, entry, isObject } from '../data';
import { type Finding, finding } from '../finding';
import type { Template } from '../template';
import { declarations } from './declarations';
import { names } from './names';
import { allowedValues, asText } from './parameter-values';

// The numbers of this file: AWS CloudFormation User Guide, "Understand CloudFormation quotas".
const MOST_BYTES = 1_000_000;
const MOST_BYTES_DIRECTLY = 51_200;
const MOST_RESOURCES = 500;
const MOST_OF_A_SECTION = 200;
const LONGEST_NAME = 255;
const LONGEST_VALUE = 4_096;
const LONGEST_DESCRIPTION = 1_024;
const LONGEST_PARAMETER_DESCRIPTION = 4_000;
const MOST_DYNAMIC_REFERENCES = 60;

export function* templateSize({ document }: Template): Iterable<Finding> {
  const bytes = Buffer.byteLength(document.text);
  if (bytes > MOST_BYTES)
    yield finding('limit/template-size', [], `the template holds ${bytes} bytes; ${MOST_BYTES} is the most`);
  else if (bytes > MOST_BYTES_DIRECTLY)
    yield finding(
      'limit/template-upload',
      [],
      `the template holds ${bytes} bytes; over ${MOST_BYTES_DIRECTLY} it must be uploaded to S3`,
    );
}

export function* counts(template: Template): Iterable<Finding> {
  const sections = [
    ['Resources', names(template).resources.size, MOST_RESOURCES],
    ['Parameters', template.parameters.size, MOST_OF_A_SECTION],
    ['Mappings', template.mappings.size, MOST_OF_A_SECTION],
    ['Outputs', declarations(template, 'Outputs').length, MOST_OF_A_SECTION],
  ] as const;
  for (const [section, count, most] of sections)
    if (count > most)
      yield finding('limit/count', [section], `${count} ${section.toLowerCase()}; ${most} is the most`, {
        at: 'key',
      });
  for (const [name, mapping] of template.mappings) {
    for (const [path, keys] of [
      [[], mapping] as const,
      ...Object.entries(mapping).map(([key, inner]) => [[key], inner] as const),
    ]) {
      const count = isObject(keys) ? Object.keys(keys).length : 0;
      if (count > MOST_OF_A_SECTION)
        yield finding(
          'limit/count',
          ['Mappings', name, ...path],
          `${count} keys in one mapping; ${MOST_OF_A_SECTION} is the most`,
          { at: 'key' },
        );
    }
  }
}

export function* templateNames(template: Template): Iterable<Finding> {
  for (const section of ['Parameters', 'Mappings', 'Conditions', 'Resources', 'Outputs'] as const) {
    const written = entry(template.document.data, section);
    const declared =
      section === 'Parameters' || section === 'Mappings'
        ? Object.keys(isObject(written) ? written : {}).map((name) => ({ name, path: [section, name] }))
        : declarations(template, section);
    for (const { name, path } of declared) {
      if (name === undefined || name.startsWith('Fn::')) continue;
      if (name.length > LONGEST_NAME)
        yield finding(
          'limit/name-length',
          path,
          `the name ${name.slice(0, 24)}... has ${name.length} characters; ${LONGEST_NAME} is the most`,
          { at: 'key' },
        );
      // Conditions and mappings have been seen with other characters, which CloudFormation takes.
      else if (section !== 'Conditions' && section !== 'Mappings' && !/^[A-Za-z0-9]+$/.test(name))
        yield finding(
          'limit/name-characters',
          path,
          `the name ${name} isn't made of letters and digits alone`,
          {
            at: 'key',
          },
        );
    }
  }
}

export function* textLengths(template: Template): Iterable<Finding> {
  const check = function* (path: (string | number)[], text: string | undefined, most: number) {
    const bytes = text === undefined ? 0 : Buffer.byteLength(text);
    if (bytes > most)
      yield finding('limit/text-length', path, `the text has ${bytes} bytes; ${most} is the most`);
  };
  yield* check(['Description'], textOf(template.document.data, 'Description'), LONGEST_DESCRIPTION);
  for (const [name, parameter] of template.parameters) {
    const path = ['Parameters', name];
    yield* check([...path, 'Description'], textOf(parameter, 'Description'), LONGEST_PARAMETER_DESCRIPTION);
    yield* check([...path, 'Default'], textOf(parameter, 'Default'), LONGEST_VALUE);
    for (const [index, value] of (allowedValues(parameter) ?? []).entries())
      yield* check([...path, 'AllowedValues', index], value, LONGEST_VALUE);
  }
  for (const [name, output] of template.outputs)
    yield* check(['Outputs', name, 'Description'], textOf(output, 'Description'), LONGEST_DESCRIPTION);
}

function textOf(data: Data, key: string): string | undefined {
  return asText(entry(data, key));
}

export function* dynamicReferences({ document }: Template): Iterable<Finding> {
  const count = document.text.split('{{resolve:').length - 1;
  if (count > MOST_DYNAMIC_REFERENCES)
    yield finding(
      'limit/dynamic-references',
      ['Resources'],
      `${count} dynamic references; ${MOST_DYNAMIC_REFERENCES} is the most`,
      { at: 'key' },
    );
}
