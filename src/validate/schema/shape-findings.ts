import { type Data, isObject } from '../../document/data';
import type { Path } from '../../document/document';
import { functionName } from '../../document/function-name';
import { listed, typeInWords } from '../../document/show';
import { type Finding, finding } from '../finding';
import { nameOf } from './explain';
import type { Subschema } from './subschema';

/** What an intrinsic function gives back. */
export type Shape = 'single' | 'list';

/** A function that gives a list where one value belongs, or one value where a list or an object belongs. */
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
      `${nameOf(path, first)} takes ${listed(types, 4)}, and ${name} gives ${given === 'list' ? 'a list' : 'a single value'} here`,
      {
        advice:
          given === 'list'
            ? 'pick one entry with Fn::Select, or make one text with Fn::Join'
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
    ? 'write it as a list with this one entry, or cut it into a list with Fn::Split'
    : 'write the object out';
}
