import { EVENT_ID, type Event, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import type { TextProblem } from './text-problem';

const DEEPEST = 200;
/** Each joined line costs another pass over the text. */
const MOST_JOINED_LINES = 50;
/** All but tab, line feed, carriage return and next line. */
const CONTROL_CHARACTER = /(?![\t\n\r\u0085])\p{Cc}/u;

export interface EventStream {
  readonly events: readonly Event[];
  readonly problems: readonly TextProblem[];
}

/** The YAML events of the text, or the one problem that makes it unreadable. */
export function readEvents(text: string): EventStream | TextProblem {
  if (text.replace('\uFEFF', '').trim() === '') return problem('text/empty', 'the file is empty', 0);
  const control = text.search(CONTROL_CHARACTER);
  if (control >= 0)
    return problem(
      'text/not-text',
      `the file is not text: it contains the control character ${codePoint(text, control)}`,
      control,
    );
  // A byte order mark is not part of the template; a space instead keeps the offsets.
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const events = parse(source);
  if ('code' in events) return events;
  return documentProblem(events) ?? { events, problems: jsonProblems(source, events) };
}

/**
 * js-yaml rejects lines of a flow collection that are indented less than its parent. CloudFormation accepts them. Such a
 * line is joined with the one before: a space instead of the line break keeps the offsets.
 */
function parse(text: string): readonly Event[] | TextProblem {
  let source = text;
  for (let joined = 0; ; joined++) {
    try {
      return parseEvents(source, { maxDepth: DEEPEST });
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const position = Math.min(error.mark?.position ?? 0, text.length);
      const end = source.lastIndexOf('\n', position - 1);
      if (error.reason === 'deficient indentation' && joined < MOST_JOINED_LINES && end > 0) {
        source = joinLines(source, end);
        continue;
      }
      return error.reason.includes('maxDepth')
        ? problem('text/too-deep', `the text is nested more than ${DEEPEST} levels deep`, position)
        : problem('text/syntax', error.reason, position);
    }
  }
}

function joinLines(text: string, end: number): string {
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const line = text.slice(start, end).replace(/\r$/, ' ');
  const comment = /(?:^|\s)#[^'"]*$/.exec(line)?.index ?? line.length;
  return text.slice(0, start) + line.slice(0, comment).padEnd(line.length + 1) + text.slice(end + 1);
}

function documentProblem(events: readonly Event[]): TextProblem | undefined {
  const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
  if (documents === 0) return problem('text/empty', 'the file contains only comments', 0);
  if (documents > 1) return problem('text/syntax', `expected one YAML document, got ${documents}`, 0);
  return undefined;
}

/** Many tools read text that starts with a brace as JSON, which is stricter than YAML's flow style. */
function jsonProblems(text: string, events: readonly Event[]): TextProblem[] {
  if (!text.trimStart().startsWith('{')) return [];
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const start = position === undefined ? notJson(text, events) : Number(position);
    return [problem('text/json', 'this is YAML, but not valid JSON', start)];
  }
}

/** The first scalar that is valid YAML but not JSON: Node.js does not always report where parsing failed. */
function notJson(text: string, events: readonly Event[]): number {
  const word = /^(?:true|false|null|-?\d.*)$/;
  for (const event of events)
    if (event.type === EVENT_ID.SCALAR && event.style !== SCALAR_STYLE.DOUBLE_QUOTED)
      if (!word.test(text.slice(event.valueStart, event.valueEnd))) return Math.max(event.valueStart, 0);
  return text.trimEnd().length;
}

function codePoint(text: string, index: number): string {
  return `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`;
}

function problem(code: TextProblem['code'], message: string, start: number): TextProblem {
  return { code, message, start, end: start + 1 };
}
