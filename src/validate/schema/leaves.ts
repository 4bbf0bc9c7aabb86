import { type Data, entry, isObject } from '../../document/data';
import type { Path } from '../../document/document';
import { functionName } from '../../document/function-name';

export interface Leaf {
  readonly data: Data;
  readonly path: Path;
}

/** The possible values of data with `Fn::If`, except `AWS::NoValue`. */
export function leaves(data: Data, path: Path): Leaf[] {
  const branches = ifBranches(data);
  if (branches) return branches.flatMap((branch, index) => leaves(branch, [...path, 'Fn::If', index + 1]));
  return isNoValue(data) ? [] : [{ data, path }];
}

/** Whether `AWS::NoValue` may remove the data. */
export function mayVanish(data: Data): boolean {
  return isNoValue(data) || (ifBranches(data)?.some(mayVanish) ?? false);
}

export function isNoValue(data: Data): boolean {
  return entry(data, 'Ref') === 'AWS::NoValue';
}

function ifBranches(data: Data): Data[] | undefined {
  if (!isObject(data) || functionName(data) !== 'Fn::If') return undefined;
  const argument = data['Fn::If'];
  return Array.isArray(argument) && argument.length === 3 ? argument.slice(1) : undefined;
}

/** Whether `Fn::Transform` or `Fn::ForEach` adds unknown keys. */
export function bringsInKeys(data: Data): boolean {
  return isObject(data) && Object.keys(data).some(isGenerating);
}

export function isGenerating(key: string): boolean {
  return key === 'Fn::Transform' || key.startsWith('Fn::ForEach::');
}
