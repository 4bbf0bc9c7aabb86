import { type Data, type DataObject, entry, isObject } from '../document/data';
import { TemplateError } from './template-error';

const PREFIX = 'Fn::ForEach::';

type Bindings = ReadonlyMap<string, string>;

/** The items of a loop, given the identifiers of the enclosing loops. */
type Collection = (expression: Data) => readonly string[];

/** Whether a template uses the transform AWS::LanguageExtensions, which provides loops. */
export function hasLanguageExtensions(template: Data): boolean {
  const transform = entry(template, 'Transform');
  return (Array.isArray(transform) ? transform : [transform]).includes('AWS::LanguageExtensions');
}

/** Expands every `Fn::ForEach`. */
export function expandLoops(data: Data, collection: Collection, bindings: Bindings = new Map()): Data {
  if (typeof data === 'string') return substitute(data, bindings);
  if (Array.isArray(data)) return data.map((item) => expandLoops(item, collection, bindings));
  if (!isObject(data)) return data;
  const referred = Object.keys(data).length === 1 ? data.Ref : undefined;
  const bound = typeof referred === 'string' ? bindings.get(referred) : undefined;
  return bound ?? expandEntries(data, collection, bindings);
}

function expandEntries(data: DataObject, collection: Collection, bindings: Bindings): DataObject {
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      key.startsWith(PREFIX)
        ? expandLoop(key, value, collection, bindings)
        : [[substitute(key, bindings), expandLoops(value, collection, bindings)]],
    ),
  );
}

function expandLoop(key: string, loop: Data, collection: Collection, bindings: Bindings): [string, Data][] {
  const [identifier, items, body] = Array.isArray(loop) ? loop : [];
  if (typeof identifier !== 'string' || items === undefined || !isObject(body))
    throw new TemplateError(`${key} requires a list of an identifier, a collection and an object.`);
  return collection(expandLoops(items, collection, bindings)).flatMap((item) =>
    Object.entries(expandEntries(body, collection, new Map([...bindings, [identifier, item]]))),
  );
}

/** `${Name}` becomes the item, `&{Name}` its letters and digits. */
function substitute(text: string, bindings: Bindings): string {
  if (bindings.size === 0) return text;
  return text.replace(/([$&])\{([^}]*)\}/g, (whole, sign: string, name: string) => {
    const item = bindings.get(name);
    if (item === undefined) return whole;
    return sign === '&' ? item.replace(/[^A-Za-z0-9]/g, '') : item;
  });
}
