import { type Data, isObject } from '../../document/data';

/** The values of the variables of the enclosing `Fn::ForEach` loops. */
export interface Environment {
  /** `undefined` if the list of the loop is not known. */
  readonly values: ReadonlyMap<string, string | undefined>;
  /** The number of iterations of all loops together. */
  readonly turns: number;
}

export const NO_LOOPS: Environment = { values: new Map(), turns: 1 };

/** Loops that produce more entries are checked once, with unknown values: a stack has at most 500 resources. */
const MOST_ENTRIES = 2_000;

export interface Loop {
  readonly list: Data;
  readonly body: Data;
  readonly environments: readonly Environment[];
}

export function isLoop(key: string): boolean {
  return key.startsWith('Fn::ForEach::');
}

/** Reads `Fn::ForEach::Name: [variable, list, body]`; `undefined` if it is malformed, which another rule reports. */
export function readLoop(key: string, value: Data, around: Environment): Loop | undefined {
  if (!isLoop(key) || !Array.isArray(value)) return undefined;
  const [variable, list, body] = value;
  if (typeof variable !== 'string' || list === undefined || body === undefined) return undefined;
  const items = literals(list, around);
  const size = isObject(body) ? Object.keys(body).length : 1;
  const known = items && items.length * around.turns * size <= MOST_ENTRIES ? items : [undefined];
  const turns = around.turns * known.length;
  return {
    list,
    body,
    environments: known.map((item) => ({ values: new Map([...around.values, [variable, item]]), turns })),
  };
}

function literals(list: Data, around: Environment): (string | undefined)[] | undefined {
  if (!Array.isArray(list) || list.length === 0) return undefined;
  return list.map((item) => {
    if (typeof item === 'string') return bind(item, around);
    return isObject(item) && typeof item.Ref === 'string' ? around.values.get(item.Ref) : undefined;
  });
}

/** `${Name}` is the value of a loop variable, `&{Name}` its letters and digits. */
const HOLES = /([$&])\{([A-Za-z0-9]+)\}/g;

/** The text with loop variables replaced; `undefined` if one of them is not known. */
export function bind(text: string, environment: Environment): string | undefined {
  const { values } = environment;
  if (values.size === 0 || !text.includes('{')) return text;
  let known = true;
  const bound = text.replace(HOLES, (hole, sign: string, name: string) => {
    if (!values.has(name)) return hole;
    const value = values.get(name);
    if (value === undefined) known = false;
    return sign === '&' ? (value ?? '').replace(/[^A-Za-z0-9]/g, '') : (value ?? '');
  });
  return known ? bound : undefined;
}

/** Matches every name that a text with unknown loop variables may become. */
export class NamePattern {
  private readonly literals: readonly string[];

  constructor(text: string, { values }: Environment) {
    const literals: string[] = [];
    let from = 0;
    for (const hole of text.matchAll(HOLES)) {
      if (!values.has(hole[2] ?? '')) continue;
      literals.push(text.slice(from, hole.index));
      from = hole.index + hole[0].length;
    }
    this.literals = [...literals, text.slice(from)];
  }

  /** In linear time, unlike a regular expression with a `.*` per variable. */
  matches(name: string): boolean {
    const [first = '', ...others] = this.literals;
    const last = others.pop();
    if (last === undefined) return name === first;
    if (!name.startsWith(first)) return false;
    let from = first.length;
    for (const literal of others) {
      const at = name.indexOf(literal, from);
      if (at < 0) return false;
      from = at + literal.length;
    }
    return name.length - last.length >= from && name.endsWith(last);
  }
}
