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
import { EntryRanges, type Range } from './ranges';
import { plainScalar, tagged } from './scalars';
import type { TextProblem } from './text-problem';

interface Key extends Range {
  readonly name: string;
  readonly merge: boolean;
}

/** Nodes that aliases may expand to in total: a real template has a few hundred, an alias bomb millions. */
const MOST_ALIASED_NODES = 100_000;
/** Blank space and comments up to the dash of a list. */
const DASH = /(?:\s|#.*)*-/y;

/** Builds plain data from YAML events and, if it gets `places`, records the position of each entry. */
export class DocumentBuilder {
  readonly problems: TextProblem[] = [];
  /** An alias has no anchor, or the aliases expand to too much: the data is not what was meant. */
  fatal = false;
  /** Whether the document contains a null value. */
  holdsNull = false;
  private position = 1;
  /** The range of the last node. */
  start = 0;
  end = 0;
  private aliased = 0;
  private nodes = 0;
  private readonly anchors = new Map<string, { data: Data; nodes: number }>();

  constructor(
    private readonly text: string,
    private readonly events: readonly Event[],
    private readonly places?: Map<object, EntryRanges>,
  ) {}

  build(): Data {
    return this.peek().type === EVENT_ID.POP ? null : this.node();
  }

  private peek(): Event {
    const event = this.events[this.position];
    if (!event) throw new RangeError('the YAML event stream ended early');
    return event;
  }

  private node(): Data {
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

  private scalar(event: ScalarEvent): Data {
    this.readRange(event);
    const value = getScalarValue(this.text, event);
    if (event.tagStart >= 0) return this.withTag(event, value);
    if (event.style !== SCALAR_STYLE.PLAIN) return value;
    const data = plainScalar(value);
    if (data === null) this.holdsNull = true;
    return data;
  }

  /** The range includes quotes and excludes indentation. An empty value is positioned where the last scalar ends. */
  private readRange(event: ScalarEvent): void {
    if (event.valueStart < 0) {
      this.start = this.end;
      return;
    }
    const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    this.start = event.valueStart - (quoted ? 1 : 0);
    this.end = event.valueEnd + (quoted ? 1 : 0);
    const block = !quoted && event.style !== SCALAR_STYLE.PLAIN;
    while (block && this.start < this.end && this.text[this.start] === ' ') this.start++;
  }

  private sequence(event: SequenceEvent): Data {
    const items: Data[] = [];
    const places = this.placesOf(items);
    this.end = event.start;
    while (this.peek().type !== EVENT_ID.POP) {
      const item = this.node();
      if (item === null) this.placeEmptyItem();
      places?.add(items.length, this, this);
      items.push(item);
    }
    this.position++;
    this.start = event.start;
    return this.withTag(event, items);
  }

  /** An empty item of a block list is positioned at its dash. */
  private placeEmptyItem(): void {
    if (this.start !== this.end) return;
    DASH.lastIndex = this.end;
    const found = DASH.exec(this.text);
    if (!found) return;
    this.end = DASH.lastIndex;
    this.start = this.end - 1;
  }

  private mapping(event: MappingEvent): Data {
    const entries: DataObject = {};
    const places = this.placesOf(entries);
    const merged: Data[] = [];
    const keys: Key[] = [];
    this.end = event.start;
    while (this.peek().type !== EVENT_ID.POP) {
      const key = this.key();
      const item = this.node();
      if (key.merge && typeof item === 'object') {
        merged.push(item);
        continue;
      }
      if (Object.hasOwn(entries, key.name)) this.duplicate(key, keys);
      keys.push(key);
      places?.add(key.name, key, this);
      setKey(entries, key.name, item);
    }
    this.position++;
    this.start = event.start;
    for (const source of merged.flat()) this.merge(entries, places, source);
    return this.withTag(event, entries);
  }

  /** Either of them may be the wrong one, so both are reported. */
  private duplicate(key: Key, before: readonly Key[]): void {
    const same = before.filter(({ name }) => name === key.name);
    const [first] = same;
    if (first && same.length === 1) this.problem('text/duplicate-key', `duplicate key ${key.name}`, first);
    this.problem('text/duplicate-key', `duplicate key ${key.name}`, key);
  }

  /** Keys are strings as written: `on:` and `1.10:` are names, not a boolean and a number. */
  private key(): Key {
    const event = this.peek();
    if (event.type === EVENT_ID.SCALAR && event.tagStart < 0) {
      this.node();
      const name = getScalarValue(this.text, event);
      const merge = name === '<<' && event.style === SCALAR_STYLE.PLAIN;
      return { name, merge, start: this.start, end: this.end };
    }
    const data = this.node();
    const { start, end } = this;
    if (typeof data !== 'object') return { name: String(data), merge: false, start, end };
    this.problem('text/syntax', 'a mapping key must be a string, got a function, list or mapping', {
      start,
      end,
    });
    return { name: JSON.stringify(data), merge: false, start, end };
  }

  /** `<<` merges the entries of another mapping; existing keys take precedence. */
  private merge(entries: DataObject, places: EntryRanges | undefined, source: Data): void {
    if (!isObject(source)) return;
    const from = this.places?.get(source);
    for (const [name, value] of Object.entries(source)) {
      if (Object.hasOwn(entries, name)) continue;
      setKey(entries, name, value);
      const key = from?.key(name);
      const range = from?.value(name);
      if (key && range) places?.add(name, key, range);
    }
  }

  private alias(event: AliasEvent): Data {
    this.start = event.anchorStart - 1;
    this.end = event.anchorEnd;
    const name = this.text.slice(event.anchorStart, event.anchorEnd);
    const target = this.anchors.get(name);
    if (!target) {
      this.problem('text/unknown-alias', `the alias *${name} has no anchor &${name} before it`, this);
      this.fatal = true;
      return null;
    }
    if (this.aliased === 0)
      this.problem('text/alias', `CloudFormation does not support YAML aliases such as *${name}`, this);
    this.nodes += target.nodes;
    this.aliased += target.nodes;
    if (this.aliased <= MOST_ALIASED_NODES) return target.data;
    if (this.fatal) return null;
    this.problems.length = 0;
    this.problem(
      'text/alias-bomb',
      `the aliases of this file expand to more than ${MOST_ALIASED_NODES} nodes`,
      this,
    );
    this.fatal = true;
    return null;
  }

  private anchored(event: ScalarEvent | SequenceEvent | MappingEvent, before: number, data: Data): Data {
    if (event.anchorStart >= 0)
      this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), {
        data,
        nodes: this.nodes - before + 1,
      });
    return data;
  }

  private withTag(event: ScalarEvent | SequenceEvent | MappingEvent, data: Data): Data {
    if (event.tagStart < 0) return data;
    const tag = { start: event.tagStart, end: event.tagEnd };
    const argument = { start: this.start, end: this.end };
    this.start = tag.start;
    const name = this.text.slice(tag.start, tag.end);
    const known = tagged(name, data);
    if (known === undefined) this.problem('text/unknown-tag', `unknown YAML tag ${name}`, tag);
    const long = known ?? { [`Fn::${name.replace(/^!+/, '')}`]: data };
    if (isObject(long) && long !== data) this.placeFunction(long, data, tag, argument);
    return long;
  }

  /** The long form of a short tag is positioned at the tag, and parts split from its argument at the argument. */
  private placeFunction(long: DataObject, written: Data, tag: Range, argument: Range): void {
    if (!this.places) return;
    for (const [name, value] of Object.entries(long)) {
      this.placesOf(long)?.add(name, tag, argument);
      if (!Array.isArray(value) || value === written) continue;
      const parts = this.placesOf(value);
      for (const index of value.keys()) parts?.add(index, argument, argument);
    }
  }

  private placesOf(container: object): EntryRanges | undefined {
    if (!this.places) return undefined;
    const places = new EntryRanges();
    this.places.set(container, places);
    return places;
  }

  private problem(code: TextProblem['code'], message: string, { start, end }: Range): void {
    this.problems.push({ code, message, start, end });
  }
}
