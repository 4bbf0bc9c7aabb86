import { limits } from '../aws/limits';
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
export function expandLoops(template: Data, collection: Collection): Data {
  return new Expansion(collection).expand(template, new Map());
}

/** Loops in loops multiply, so an expansion ends where the template is larger than CloudFormation accepts. */
class Expansion {
  private size = 0;

  constructor(private readonly collection: Collection) {}

  expand(data: Data, bindings: Bindings): Data {
    this.grow(1);
    if (typeof data === 'string') return this.text(data, bindings);
    if (Array.isArray(data)) return data.map((item) => this.expand(item, bindings));
    if (!isObject(data)) return data;
    const referred = Object.keys(data).length === 1 ? data.Ref : undefined;
    const bound = typeof referred === 'string' ? bindings.get(referred) : undefined;
    return bound ?? this.entries(data, bindings);
  }

  private entries(data: DataObject, bindings: Bindings): DataObject {
    return Object.fromEntries(
      Object.entries(data).flatMap(([key, value]) =>
        key.startsWith(PREFIX)
          ? this.loop(key, value, bindings)
          : [[this.text(key, bindings), this.expand(value, bindings)]],
      ),
    );
  }

  private loop(key: string, loop: Data, bindings: Bindings): [string, Data][] {
    const [identifier, items, body] = Array.isArray(loop) ? loop : [];
    if (typeof identifier !== 'string' || items === undefined || !isObject(body))
      throw new TemplateError(`${key} requires a list of an identifier, a collection and an object.`);
    return this.collection(this.expand(items, bindings)).flatMap((item) => {
      this.grow(1);
      return Object.entries(this.entries(body, new Map([...bindings, [identifier, item]])));
    });
  }

  private text(text: string, bindings: Bindings): string {
    const expanded = substitute(text, bindings);
    this.grow(expanded.length);
    return expanded;
  }

  private grow(size: number): void {
    this.size += size;
    if (this.size > limits.templateObject)
      throw new TemplateError(`Template may not exceed ${limits.templateObject} bytes in size.`);
  }
}

/** `${Name}` becomes the item, `&{Name}` its letters and digits. */
function substitute(text: string, bindings: Bindings): string {
  if (bindings.size === 0) return text;
  // Nothing after the last brace is a variable. Without it, the expression looks for a brace from every opening in vain.
  const end = text.lastIndexOf('}') + 1;
  const head = text.slice(0, end).replace(/([$&])\{([^}]*)\}/g, (whole, sign: string, name: string) => {
    const item = bindings.get(name);
    if (item === undefined) return whole;
    return sign === '&' ? item.replace(/[^A-Za-z0-9]/g, '') : item;
  });
  return head + text.slice(end);
}
