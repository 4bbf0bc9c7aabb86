import { type Data, entry, isObject } from '../../document/data';
import { canonical } from './value';

export interface Matches {
  /** The index of each new item's partner in the old list. */
  readonly partners: readonly (number | undefined)[];
  /** The entry that identifies the items, if any. */
  readonly key: string | undefined;
}

/** Entries that identify the items of AWS lists. */
const KEYS = [
  'Sid',
  'Id',
  'Key',
  'Name',
  'PolicyName',
  'IndexName',
  'AttributeName',
  'ContainerName',
  'ParameterKey',
  'LogicalId',
  'DeviceName',
  'SourceVolume',
  'ContainerPort',
];

/** Matches each new item with an old one: equal, else with the same name, else the most similar. */
export function matchItems(before: readonly Data[], after: readonly Data[]): Matches {
  const partners: (number | undefined)[] = after.map(() => undefined);
  const taken = new Set<number>();
  const pair = (to: number, from: number): void => {
    partners[to] = from;
    taken.add(from);
  };
  pairByText(before.map(canonical), after.map(canonical), partners, pair);
  const key = KEYS.find((each) => identifies(each, before) && identifies(each, after));
  if (key !== undefined) pairByText(namesOf(key, before), namesOf(key, after), partners, pair, taken);
  pairByLikeness(before, after, partners, taken, pair);
  return { partners, key };
}

type Pair = (to: number, from: number) => void;

/** Pairs equal texts in order. */
function pairByText(
  before: readonly (string | undefined)[],
  after: readonly (string | undefined)[],
  partners: readonly (number | undefined)[],
  pair: Pair,
  taken: ReadonlySet<number> = new Set(),
): void {
  const places = new Map<string, number[]>();
  before.forEach((text, from) => {
    if (text === undefined || taken.has(from)) return;
    const known = places.get(text);
    if (known) known.push(from);
    else places.set(text, [from]);
  });
  after.forEach((text, to) => {
    const from = text === undefined || partners[to] !== undefined ? undefined : places.get(text)?.shift();
    if (from !== undefined) pair(to, from);
  });
}

/** Whether every item has this entry with a unique value. */
function identifies(key: string, items: readonly Data[]): boolean {
  const names = namesOf(key, items);
  return names.every((name) => name !== undefined) && new Set(names).size === names.length;
}

function namesOf(key: string, items: readonly Data[]): (string | undefined)[] {
  return items.map((item) => {
    const value = entry(item, key);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  });
}

/** Similarity is quadratic: more pairs than this are not compared. */
const MOST_PAIRS = 2500;
const ALIKE = 0.5;

function pairByLikeness(
  before: readonly Data[],
  after: readonly Data[],
  partners: readonly (number | undefined)[],
  taken: ReadonlySet<number>,
  pair: Pair,
): void {
  const old = before
    .map((item, from) => ({ from, parts: parts(item) }))
    .filter(({ from }) => !taken.has(from));
  const updated = after
    .map((item, to) => ({ to, parts: parts(item) }))
    .filter(({ to }) => partners[to] === undefined);
  if (old.length * updated.length > MOST_PAIRS) return;
  const pairs = updated.flatMap((one) =>
    old.map((other) => ({ to: one.to, from: other.from, likeness: likeness(other.parts, one.parts) })),
  );
  for (const { to, from, likeness: degree } of pairs.sort((one, other) => other.likeness - one.likeness))
    if (degree >= ALIKE && partners[to] === undefined && !taken.has(from)) pair(to, from);
}

/** The leaves of an object with their paths, regardless of the order of lists. */
function parts(data: Data, way = ''): Set<string> {
  if (Array.isArray(data)) return new Set(data.flatMap((item) => [...parts(item, `${way}[]`)]));
  if (isObject(data))
    return new Set(Object.entries(data).flatMap(([key, value]) => [...parts(value, `${way}.${key}`)]));
  return new Set(way === '' ? [] : [`${way} ${String(data)}`]);
}

/** The share of common leaves. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((part) => other.has(part)).length;
  return (2 * common) / Math.max(1, one.size + other.size);
}
