import { stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import { Stop } from '../stop';
import { findService } from './service';

export interface LogLine {
  readonly at: number;
  readonly stream: string;
  readonly text: string;
}

export interface LogOptions {
  /** Milliseconds back from now. */
  readonly last: number;
  /** Continues with new lines until the signal is aborted. */
  readonly follow: AbortSignal | undefined;
}

/** CloudWatch Logs shows lines late and out of order, so each read goes back a little. */
const LATE = 10_000;
const EVERY = 2_000;

export async function readLogs(
  context: Context,
  { last, follow }: LogOptions,
  write: (line: LogLine) => void,
): Promise<void> {
  const { logGroup } = await findService(context);
  if (logGroup === undefined) throw new Stop('usage', 'the service has no log group in its stack');
  const seen = new Set<string>();
  let from = context.clock.now() - last;
  do {
    const until = context.clock.now();
    await page(context, logGroup, from, (line, id) => {
      if (!seen.has(id)) write(line);
      seen.add(id);
    });
    from = until - LATE;
    if (follow) await context.clock.sleep(EVERY, follow);
  } while (follow && !follow.aborted);
}

async function page(
  { connection }: Context,
  logGroupName: string,
  startTime: number,
  take: (line: LogLine, id: string) => void,
): Promise<void> {
  const {
    FilterLogEventsCommand,
  }: typeof import('@aws-sdk/client-cloudwatch-logs') = require('@aws-sdk/client-cloudwatch-logs');
  let nextToken: string | undefined;
  do {
    const answer = await connection.logs
      .send(
        new FilterLogEventsCommand({
          logGroupName,
          startTime,
          ...(nextToken !== undefined && { nextToken }),
        }),
      )
      .catch((error: unknown) => {
        throw stopFor(error, `${logGroupName} could not be read`);
      });
    for (const { timestamp = 0, message = '', logStreamName = '', eventId = '' } of answer.events ?? [])
      take(
        { at: timestamp, stream: logStreamName.split('/').at(-1) ?? '', text: message.trimEnd() },
        eventId,
      );
    nextToken = answer.nextToken;
  } while (nextToken !== undefined);
}
