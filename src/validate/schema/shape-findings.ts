import { type Data, isObject } from '../../document/data';
import type { Path } from '../../document/document';
import { functionName } from '../../document/function-name';
import { listed, typeInWords } from '../../document/show';
import { type Finding, finding } from '../finding';
import { nameOf } from './explain';
import type { Subschema } from './subschema';

/** What an intrinsic function returns. */
export type Shape = 'single' | 'list';

/** A function that returns a list where a single value is expected, or the other way round. */
export function misfit(
  options: readonly Subschema[],
  given: Shape | undefined,
  call: Data,
  path: Path,
): Finding[] {
  const [first] = options;
  const wanted = options.map(({ schema }) => schema.type);
  if (given === undefined || !first || wanted.some((type) => type === undefined || fits(type, given)))
    return [];
  const types = [...new Set(wanted.map((type) => typeInWords(type ?? '')))];
  const name = isObject(call) ? functionName(call) : undefined;
  return [
    finding(
      'schema/type',
      path,
      `${nameOf(path, first)} must be ${listed(types, 4, 'or')}, but ${name} returns ${given === 'list' ? 'a list' : 'a single value'}`,
      {
        advice:
          given === 'list'
            ? 'select one item with Fn::Select, or join the items with Fn::Join'
            : advice(wanted),
      },
    ),
  ];
}

function fits(type: string, given: Shape): boolean {
  return given === 'list' ? type === 'array' : type !== 'array' && type !== 'object';
}

function advice(wanted: readonly (string | undefined)[]): string {
  return wanted.includes('array')
    ? 'use a list with this single item, or split the string with Fn::Split'
    : 'replace the function with an object';
}
