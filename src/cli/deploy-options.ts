import { REHEARSAL } from '../deploy/target';
import { htmlSystem, jsonSystem, markdownSystem, type SystemReview } from '../review';
import { UsageError } from './command';
import type { Named } from './environments';
import { ConsoleOperator, textOf } from './terminal/console-operator';
import { type Display, JsonDisplay, LiveDisplay, PlainDisplay } from './terminal/display';
import type { Terminal } from './terminal/terminal';
import { unknown } from './unknown';

export const formats = ['text', 'json', 'markdown', 'html'] as const;
export type Format = (typeof formats)[number];

export function formatOf(text: string, known: readonly Format[] = formats): Format {
  const format = known.find((name) => name === text);
  if (format) return format;
  throw new UsageError(unknown('format', text, known));
}

/** The options by which a command names what it is about. */
export const placeOptions = {
  system: { type: 'string' },
  env: { type: 'string', default: REHEARSAL },
  stack: { type: 'string' },
} as const;

export const placeUsage = `[--system NAME] [--env ${REHEARSAL}] [--stack NAME]`;

export function namedBy({ system, env, stack }: Named): Named {
  return { system, env, stack };
}

/** `ImageTag=1.2.3` as a table. */
export function parametersOf(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((text) => {
      const [, name, value] = /^([A-Za-z0-9]+)=(.*)$/s.exec(text) ?? [];
      if (name === undefined || value === undefined)
        throw new UsageError(`a parameter must be Name=value, not ${JSON.stringify(text)}`);
      return [name, value];
    }),
  );
}

export interface Shown {
  readonly terminal: Terminal;
  readonly format: Format;
  readonly yes: boolean;
  readonly confirm: string | undefined;
  /** The person who runs the command. */
  readonly name: string;
  /** The name that approves what the command is about. */
  readonly approvedName: string;
}

/**
 * The operator for the person who runs the command, and the display. If standard output is a document, all other output goes to
 * standard error, including the review of the stack that creates the bucket for templates: one document is written.
 */
export function consoleOperator({ terminal, format, yes, confirm, name, approvedName }: Shown): {
  operator: ConsoleOperator;
  display: Display;
} {
  const display = displayOf(terminal, format);
  const isDocument = format === 'markdown' || format === 'html';
  const show = (review: SystemReview, full: boolean): void =>
    isDocument && review.name !== approvedName
      ? terminal.writeError(reviewText(review, terminal, 'text', full))
      : terminal.write(reviewText(review, terminal, format, full));
  return { display, operator: new ConsoleOperator(name, terminal, display, { yes, confirm }, show) };
}

function displayOf(terminal: Terminal, format: Format): Display {
  if (format === 'json') return new JsonDisplay((text) => terminal.write(text));
  if (format !== 'text') return new PlainDisplay((text) => terminal.writeError(text));
  return terminal.isTerminal && terminal.canRedraw
    ? new LiveDisplay(terminal)
    : new PlainDisplay((text) => terminal.write(text));
}

export function reviewText(review: SystemReview, terminal: Terminal, format: Format, full: boolean): string {
  switch (format) {
    case 'text':
      return `\n${textOf(review, { terminal, full })}\n`;
    case 'json':
      return `${JSON.stringify({ at: new Date().toISOString(), type: 'review', ...jsonSystem(review) })}\n`;
    case 'markdown':
      return `${markdownSystem(review)}\n`;
    case 'html':
      return `${htmlSystem(review)}\n`;
  }
}
