import {
  type AliasEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { type Data, type DataObject, isObject, setKey } from './data';
import type { Problem, Range } from './document';
import { plainScalar, tagged } from './scalars';

/** Where the entries of one container stand. */
export interface Places {
  readonly key: Map<string | number, Range>;
  readonly value: Map<string | number, Range>;
}

interface Node {
  readonly data: Data;
  readonly range: Range;
}

/** Nodes that aliases may stand for in total: a real template has a few hundred, an anchor bomb millions. */
const MOST_ALIASED_NODES = 100_000;

/** Builds plain data from YAML events and remembers where each entry stands. */
export class DocumentBuilder {
  readonly places = new WeakMap<object, Places>();
  readonly problems: Problem[] = [];
  /** The aliases stand for too much: the data is cut short. */
  overgrown = false;
  private position = 1;
  /** The end of the last scalar: an empty value stands there. */
  private reached = 0;
  private aliased = 0;
  private nodes = 0;
  private readonly anchors = new Map<string, { data: Data; nodes: number }>();

  constructor(
    private readonly text: string,
    private readonly events: readonly Event[],
  ) {}

  build(): Data {
    return this.peek().type === EVENT_ID.POP ? null : this.node().data;
  }

  private peek(): Event {
    const event = this.events[this.position];
    if (!event) throw new RangeError('the YAML event stream ended early');
    return event;
  }

  private node(): Node {
    const event = this.peek();
    this.position++;
    this.nodes++;
    const before = this.nodes;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.anchored(event, before, this.scalar(event));
      case EVENT_ID.SEQUENCE:
        return this.anchored(event, before, this.sequence(event));
      case EVENT_ID.MAPPING:
        return this.anchored(event, before, this.mapping(event));
      case EVENT_ID.ALIAS:
        return this.alias(event);
      default:
        throw new RangeError(`unexpected YAML event ${event.type}`);
    }
  }

  private scalar(event: ScalarEvent): Node {
    const plain = event.style === SCALAR_STYLE.PLAIN;
    const value = getScalarValue(this.text, event);
    const range = event.valueStart < 0 ? { start: this.reached, end: this.reached } : scalarRange(event);
    this.reached = range.end;
    return this.withTag(event, plain && event.tagStart < 0 ? plainScalar(value) : value, range);
  }

  private sequence(event: SequenceEvent): Node {
    const items: Data[] = [];
    const value = new Map<number, Range>();
    let end = event.start;
    while (this.peek().type !== EVENT_ID.POP) {
      const item = this.node();
      value.set(items.length, item.range);
      items.push(item.data);
      end = item.range.end;
    }
    this.position++;
    this.places.set(items, { key: new Map(), value });
    return this.withTag(event, items, { start: event.start, end });
  }

  private mapping(event: MappingEvent): Node {
    const entries: DataObject = {};
    const places: Places = { key: new Map(), value: new Map() };
    const merged: Data[] = [];
    let end = event.start;
    while (this.peek().type !== EVENT_ID.POP) {
      const key = this.key();
      const item = this.node();
      end = item.range.end;
      if (key.merge && typeof item.data === 'object') {
        merged.push(item.data);
        continue;
      }
      if (places.key.has(key.name))
        this.problem('text/duplicate-key', `the key ${key.name} stands twice in one mapping`, key.range);
      places.key.set(key.name, key.range);
      places.value.set(key.name, item.range);
      setKey(entries, key.name, item.data);
    }
    this.position++;
    this.places.set(entries, places);
    for (const source of merged.flat()) this.merge(entries, places, source);
    return this.withTag(event, entries, { start: event.start, end });
  }

  /** Keys are text as it is written: `on:` and `1.10:` are names here, never a boolean and a number. */
  private key(): { name: string; merge: boolean; range: Range } {
    const event = this.peek();
    const tag = event.type === EVENT_ID.SCALAR && event.tagStart >= 0;
    if (event.type === EVENT_ID.SCALAR && !tag) {
      const name = getScalarValue(this.text, event);
      const { range } = this.node();
      return { name, merge: name === '<<' && event.style === SCALAR_STYLE.PLAIN, range };
    }
    const { data, range } = this.node();
    if (typeof data === 'object')
      this.problem(
        'text/syntax',
        'a mapping key must be text, and here stands a function or a collection',
        range,
      );
    return { name: typeof data === 'object' ? JSON.stringify(data) : String(data), merge: false, range };
  }

  /** `<<` brings in the entries of another mapping; its own entries come first. */
  private merge(entries: DataObject, places: Places, source: Data): void {
    if (!isObject(source)) return;
    const from = this.places.get(source);
    for (const [name, value] of Object.entries(source)) {
      if (Object.hasOwn(entries, name)) continue;
      setKey(entries, name, value);
      const key = from?.key.get(name);
      const range = from?.value.get(name);
      if (key) places.key.set(name, key);
      if (range) places.value.set(name, range);
    }
  }

  private alias(event: AliasEvent): Node {
    const range = { start: event.anchorStart - 1, end: event.anchorEnd };
    const name = this.text.slice(event.anchorStart, event.anchorEnd);
    const target = this.anchors.get(name);
    if (!target) {
      this.problem('text/unknown-alias', `the alias *${name} names no anchor that stands before it`, range);
      return { data: null, range };
    }
    if (this.aliased === 0)
      this.problem(
        'text/alias',
        `the alias *${name}: CloudFormation refuses templates with YAML aliases`,
        range,
      );
    this.nodes += target.nodes;
    this.aliased += target.nodes;
    if (this.aliased > MOST_ALIASED_NODES && !this.overgrown) {
      this.overgrown = true;
      this.problem(
        'text/alias-bomb',
        `the aliases of this file stand for more than ${MOST_ALIASED_NODES} nodes`,
        range,
      );
    }
    return { data: this.overgrown ? null : target.data, range };
  }

  private anchored(event: ScalarEvent | SequenceEvent | MappingEvent, before: number, node: Node): Node {
    if (event.anchorStart >= 0)
      this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), {
        data: node.data,
        nodes: this.nodes - before + 1,
      });
    return node;
  }

  private withTag(event: ScalarEvent | SequenceEvent | MappingEvent, data: Data, range: Range): Node {
    if (event.tagStart < 0) return { data, range };
    const tag = { start: event.tagStart, end: event.tagEnd };
    const whole = { start: event.tagStart, end: range.end };
    const name = this.text.slice(tag.start, tag.end);
    const long = tagged(name, data);
    if (long === undefined) {
      this.problem('text/unknown-tag', `CloudFormation has no tag ${name}`, tag);
      return { data, range: whole };
    }
    if (isObject(long) && long !== data) this.placeFunction(long, data, tag, range);
    return { data: long, range: whole };
  }

  /** The long form of a short tag stands where the tag stands; parts split off its argument stand where the argument does. */
  private placeFunction(long: DataObject, written: Data, tag: Range, argument: Range): void {
    for (const [name, value] of Object.entries(long)) {
      this.places.set(long, { key: new Map([[name, tag]]), value: new Map([[name, argument]]) });
      if (Array.isArray(value) && value !== written)
        this.places.set(value, {
          key: new Map(),
          value: new Map(value.map((_, index) => [index, argument])),
        });
    }
  }

  private problem(code: Problem['code'], message: string, range: Range): void {
    this.problems.push({ code, message, ...range });
  }
}

/** From the tag or the opening quote to the closing quote. A block scalar starts at its first line. */
function scalarRange(event: ScalarEvent): Range {
  const quote =
    event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
  return { start: event.valueStart - quote, end: event.valueEnd + quote };
}
