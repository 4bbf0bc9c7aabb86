import { type Data, isObject } from '../../../document/data';
import type { Path } from '../../../document/document';
import { functionName } from '../../../document/function-name';
import { memoized } from '../../../document/memo';
import type { Template } from '../../../document/template';
import { type NameReference, references } from '../../analysis/references';

const byPlace: (template: Template) => ReadonlyMap<string, readonly NameReference[]> = memoized(
  (template) => {
    const found = new Map<string, NameReference[]>();
    for (const reference of references(template)) {
      if (reference.call.name === 'Fn::Sub') continue;
      const key = keyOf(reference.call.path);
      found.set(key, [...(found.get(key) ?? []), reference]);
    }
    return found;
  },
);

/** The references that a value passes on unchanged: directly, in a branch of an `Fn::If`, or as items of a list. */
export function wholeReferences(template: Template, value: Data | undefined, path: Path): NameReference[] {
  if (value === undefined) return [];
  return [...places(value, path)].flatMap((place) => byPlace(template).get(keyOf(place)) ?? []);
}

function keyOf(path: Path): string {
  return path.join('\n');
}

function* places(value: Data, path: Path): Iterable<Path> {
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* places(item, [...path, index]);
  const name = isObject(value) ? functionName(value) : undefined;
  if (name === undefined || !isObject(value)) return;
  if (name === 'Ref' || name === 'Fn::GetAtt') yield path;
  const argument = value[name];
  if (!Array.isArray(argument)) return;
  for (const index of passedOn(name, argument[0])) {
    const passed = argument[index];
    if (passed !== undefined) yield* places(passed, [...path, name, index]);
  }
}

/** The arguments that a function returns unchanged. Nested stacks pass lists as comma-separated strings. */
function passedOn(name: string, first: Data | undefined): readonly number[] {
  if (name === 'Fn::If') return [1, 2];
  if (name === 'Fn::Select') return [1];
  return (name === 'Fn::Join' || name === 'Fn::Split') && first === ',' ? [1] : [];
}
