import { block, choice, type Entries, type Entry, either, map, must, text } from './notation';

export interface EventSources {
  /** The property `Events`. */
  readonly entry: Entry;
  readonly definitions: Readonly<Record<string, Entries>>;
}

const shared: Readonly<Record<string, Entries>> = {
  EventDeadLetterConfig: {
    Arn: text('The ARN of the queue.'),
    QueueLogicalId: text('The logical id of the queue that SAM makes; with `Type` only.'),
    Type: choice(['SQS'], 'Makes SAM create the queue.'),
  },
  EventTarget: { Id: must(text('The logical id of the target.')) },
};

/** Sources whose `Properties` are optional. */
const optional: ReadonlySet<string> = new Set(['AlexaSkill', 'HttpApi']);

/** A definition for each event type, distinguished by `Type`, and one for its properties. */
export function eventSources(events: Readonly<Record<string, Entries>>): EventSources {
  const names = Object.keys(events);
  const definitions = names.flatMap((name): [string, Entries][] => {
    const properties = block(`${name}SourceProperties`, 'What the event source needs.');
    return [
      [
        `${name}Source`,
        {
          Type: must(choice([name], 'The kind of event source.')),
          Properties: optional.has(name) ? properties : must(properties),
        },
      ],
      [`${name}SourceProperties`, events[name] ?? {}],
    ];
  });
  return {
    entry: map(
      either(
        names.map((name) => block(`${name}Source`, '')),
        '',
      ),
      'The event sources by name.',
    ),
    definitions: { ...shared, ...Object.fromEntries(definitions) },
  };
}
