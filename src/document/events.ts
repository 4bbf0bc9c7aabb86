import { EVENT_ID, type Event, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import type { TextProblem } from './text-problem';

const DEEPEST = 200;
/** All but tab, line feed, carriage return and next line. */
const CONTROL_CHARACTER = /(?![\t\n\r\u0085])\p{Cc}/u;

/** The YAML events of the text, or the one problem that makes it unreadable. */
export function readEvents(text: string): readonly Event[] | TextProblem {
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
  try {
    const events = parseEvents(source, { maxDepth: DEEPEST });
    return documentProblem(events) ?? jsonProblem(source, events) ?? events;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const place = Math.min(error.mark?.position ?? 0, text.length);
    return error.reason.includes('maxDepth')
      ? problem('text/too-deep', `the text is nested more than ${DEEPEST} levels deep`, place)
      : problem('text/syntax', error.reason, place);
  }
}

function documentProblem(events: readonly Event[]): TextProblem | undefined {
  const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
  if (documents === 0) return problem('text/empty', 'the file contains only comments', 0);
  if (documents > 1) return problem('text/syntax', `expected one YAML document, got ${documents}`, 0);
  return undefined;
}

/** CloudFormation reads text that starts with a brace as JSON, which is stricter than YAML's flow style. */
function jsonProblem(text: string, events: readonly Event[]): TextProblem | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const place = /position (\d+)/.exec(String(error))?.[1];
    return problem(
      'text/syntax',
      'invalid JSON (CloudFormation reads text that starts with a brace as JSON)',
      place === undefined ? notJson(text, events) : Number(place),
    );
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
