import { type Data, entry } from '../document/data';
import { type Api, ApiError } from './api';
import type { LogLine, Logs } from './logs';

const MOST = 10_000;

/** The CloudWatch Logs API for the logs of tasks. Times are milliseconds since 1970. */
export class LogsApi implements Api {
  readonly operations = {
    GetLogEvents: (input: Data) => this.getLogEvents(input),
    FilterLogEvents: (input: Data) => this.filterLogEvents(input),
  };

  constructor(private readonly logs: Logs) {}

  private getLogEvents(input: Data): object {
    const lines = this.logs.lines(text(input, 'logGroupName'), text(input, 'logStreamName'));
    if (!lines) throw new ApiError('ResourceNotFoundException', 'The specified log stream does not exist.');
    const limit = Number(entry(input, 'limit') ?? MOST);
    return { events: lines.slice(-limit).map(({ at, text: message }) => ({ timestamp: at, message })) };
  }

  private filterLogEvents(input: Data): object {
    const group = text(input, 'logGroupName');
    const from = Number(entry(input, 'startTime') ?? 0);
    const events = this.logs
      .streams(group)
      .flatMap((stream) =>
        (this.logs.lines(group, stream) ?? []).map((line, index) => eventOf(line, stream, index)),
      );
    return {
      events: events
        .filter(({ timestamp }) => timestamp >= from)
        .sort((one, other) => one.timestamp - other.timestamp)
        .slice(-MOST),
    };
  }
}

function eventOf(
  { at, text: message }: LogLine,
  logStreamName: string,
  index: number,
): { timestamp: number; message: string; logStreamName: string; eventId: string } {
  return { timestamp: at, message, logStreamName, eventId: `${logStreamName}:${index}` };
}

function text(input: Data, name: string): string {
  return String(entry(input, name) ?? '');
}
