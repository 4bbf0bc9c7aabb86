import {
  type AliasEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from 'js-yaml';
import { type Data, type DataObject, isObject, setKey } from './data';
import { plainScalar, tagged } from './scalars';

export type Path = readonly (string | number)[];

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Problem extends Range {
  readonly code: 'syntax' | 'duplicate-key' | 'unknown-tag' | 'alias' | 'too-deep' | 'not-text';
  readonly message: string;
}

/** A YAML or JSON text as plain data, its short tags written out (`!Ref X` is `{ Ref: 'X' }`), with the way back to the text. */
export interface Document {
  readonly file: string;
  readonly text: string;
  readonly data: Data;
  /** What is wrong with the text itself. With a `fatal` one there is no data to look at. */
  readonly problems: readonly Problem[];
  readonly fatal: boolean;
  /** Where a path stands; the nearest parent where the path ends in nothing. `key` is the mapping key, not its value. */
  locate(path: Path, what?: 'key' | 'value'): Range;
}

/** Where the entries of one container stand. */
interface Places {
  readonly key: Map<string | number, Range>;
  readonly value: Map<string | number, Range>;
}

/** Nodes that aliases may stand for in total: a real template has a few hundred, an anchor bomb millions. */
const MOST_ALIASED_NODES = 100_000;
const DEEPEST = 200;

export function parseDocument(file: string, text: string): Document {
  const places = new WeakMap<object, Places>();
  const read = readEvents(text);
  const problems: Problem[] = [...read.problems];
  let data: Data = null;
  let fatal = problems.length > 0;
  if (!fatal) {
    const builder = new Builder(text, read.events, places, problems);
    data = builder.document();
    fatal = builder.overgrown;
  }
  return {
    file,
    text,
    data,
    problems,
    fatal,
    locate: (path, what = 'value') => locate(data, places, text, path, what),
  };
}

function readEvents(text: string): { events: readonly Event[]; problems: readonly Problem[] } {
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const binary = source.search(/[\0-\x08\x0E-\x1A\x1C-\x1F]|\uFFFD{4}/);
  if (binary >= 0)
    return {
      events: [],
      problems: [
        {
          code: 'not-text',
          message: 'this is not a text file: it holds bytes that YAML forbids',
          start: binary,
          end: binary + 1,
        },
      ],
    };
  try {
    return { events: parseEvents(source, { maxDepth: DEEPEST }), problems: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const start = Math.min(error.mark?.position ?? 0, text.length);
    const code = /depth/i.test(error.reason) ? 'too-deep' : 'syntax';
    return { events: [], problems: [{ code, message: error.reason, start, end: start + 1 }] };
  }
}

class Builder {
  overgrown = false;
  private position = 0;
  private aliased = 0;
  private nodes = 0;
  private readonly anchors = new Map<string, { data: Data; nodes: number }>();

  constructor(
    private readonly text: string,
    private readonly events: readonly Event[],
    private readonly places: WeakMap<object, Places>,
    private readonly problems: Problem[],
  ) {}

  document(): Data {
    const documents = this.events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
    if (documents === 0) return null;
    if (documents > 1)
      this.problem('syntax', 'the file holds more than one YAML document: keep one a file', {
        start: 0,
        end: 1,
      });
    this.position = 1;
    return this.peek().type === EVENT_ID.POP ? null : this.node().data;
  }

  private peek(): Event {
    const event = this.events[this.position];
    if (!event) throw new RangeError('the YAML event stream ended early');
    return event;
  }

  private node(): { data: Data; range: Range } {
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

  private scalar(event: ScalarEvent): { data: Data; range: Range } {
    const quoted = event.style !== SCALAR_STYLE.PLAIN;
    const range = {
      start: event.tagStart >= 0 ? event.tagStart : quoted ? event.valueStart - 1 : event.valueStart,
      end:
        event.valueEnd +
        (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0),
    };
    const value = getScalarValue(this.text, event);
    return this.withTag(event, quoted || event.tagStart >= 0 ? value : plainScalar(value), range);
  }

  private sequence(event: SequenceEvent): { data: Data; range: Range } {
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

  private mapping(event: MappingEvent): { data: Data; range: Range } {
    const entries: DataObject = {};
    const places: Places = { key: new Map(), value: new Map() };
    let end = event.start;
    while (this.peek().type !== EVENT_ID.POP) {
      const key = this.node();
      const item = this.node();
      const name = typeof key.data === 'object' ? JSON.stringify(key.data) : String(key.data);
      const first = places.key.get(name);
      if (first)
        this.problem(
          'duplicate-key',
          `the key ${name} stands twice in one mapping; the second would silently win`,
          key.range,
        );
      places.key.set(name, key.range);
      places.value.set(name, item.range);
      setKey(entries, name, item.data);
      end = item.range.end;
    }
    this.position++;
    this.places.set(entries, places);
    return this.withTag(event, entries, { start: event.start, end });
  }

  private alias(event: AliasEvent): { data: Data; range: Range } {
    const range = { start: event.anchorStart - 1, end: event.anchorEnd };
    const name = this.text.slice(event.anchorStart, event.anchorEnd);
    const target = this.anchors.get(name);
    if (!target) {
      this.problem('alias', `the alias *${name} names no anchor that stands before it`, range);
      return { data: null, range };
    }
    this.nodes += target.nodes;
    this.aliased += target.nodes;
    if (this.aliased > MOST_ALIASED_NODES && !this.overgrown) {
      this.overgrown = true;
      this.problem(
        'alias',
        `the aliases of this file stand for more than ${MOST_ALIASED_NODES} nodes: write them out`,
        range,
      );
    }
    return { data: this.overgrown ? null : target.data, range };
  }

  private anchored(
    event: ScalarEvent | SequenceEvent | MappingEvent,
    before: number,
    node: { data: Data; range: Range },
  ): { data: Data; range: Range } {
    if (event.anchorStart >= 0)
      this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), {
        data: node.data,
        nodes: this.nodes - before + 1,
      });
    return node;
  }

  private withTag(
    event: ScalarEvent | SequenceEvent | MappingEvent,
    data: Data,
    range: Range,
  ): { data: Data; range: Range } {
    if (event.tagStart < 0) return { data, range };
    const tag = this.text.slice(event.tagStart, event.tagEnd);
    const start = { start: event.tagStart, end: range.end };
    const long = tagged(tag, data);
    if (!long) {
      this.problem('unknown-tag', `CloudFormation has no tag ${tag}`, {
        start: event.tagStart,
        end: event.tagEnd,
      });
      return { data, range: start };
    }
    if (isObject(long) && long !== data) {
      const name = Object.keys(long)[0] ?? '';
      this.places.set(long, {
        key: new Map([[name, { start: event.tagStart, end: event.tagEnd }]]),
        value: new Map([[name, range]]),
      });
      const argument = long[name];
      if (Array.isArray(argument) && argument !== data)
        this.places.set(argument, {
          key: new Map(),
          value: new Map(argument.map((_, index) => [index, range])),
        });
    }
    return { data: long, range: start };
  }

  private problem(code: Problem['code'], message: string, range: Range): void {
    this.problems.push({ code, message, ...range });
  }
}

function locate(
  data: Data,
  places: WeakMap<object, Places>,
  text: string,
  path: Path,
  what: 'key' | 'value',
): Range {
  let range: Range = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  let current: Data | undefined = data;
  for (const [index, step] of path.entries()) {
    if (typeof current !== 'object' || current === null) return range;
    const place: Places | undefined = places.get(current);
    const last = index === path.length - 1;
    const found: Range | undefined =
      (last && what === 'key' ? place?.key.get(step) : undefined) ?? place?.value.get(step);
    if (!found) return range;
    range = found;
    current = Array.isArray(current) ? current[Number(step)] : current[step];
  }
  return range;
}
