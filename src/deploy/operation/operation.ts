import { isInProgress } from '../../aws/statuses';
import type { Connection } from '../aws/connection';
import { isOwn, type StackEvent, stackEventOf } from '../stack/stack-event';

/** An operation on a stack, as the stack's own events show it. */
export interface Operation {
  readonly stackId: string;
  /** When it started, by AWS's clock. */
  readonly since: number;
  /** The status of its first event. */
  readonly status: string;
  /** Its ClientRequestToken. */
  readonly token: string | undefined;
}

/** The operation with this token. `undefined` until CloudFormation lists its events. */
export async function operationByToken(
  connection: Connection,
  stackId: string,
  token: string,
): Promise<Operation | undefined> {
  const own = await ownEvents(connection, stackId, (events) => events.some((event) => event.token !== token));
  return operationOf(own.filter((event) => event.token === token).at(-1));
}

/** An operation and, unless it is still running, how it ended. */
export interface EndedOperation extends Operation {
  readonly ended: { readonly status: string; readonly at: number } | undefined;
}

/** The operation that is running, or else the last one. */
export async function lastOperation(
  connection: Connection,
  stackId: string,
): Promise<EndedOperation | undefined> {
  const own = await ownEvents(connection, stackId, (events) => beginningOf(events) !== undefined);
  const operation = operationOf(beginningOf(own) ?? own.at(-1));
  const newest = own.find(({ status }) => status !== 'REVIEW_IN_PROGRESS');
  const ended = newest && !isInProgress(newest.status) ? newest : undefined;
  return operation && { ...operation, ended: ended && { status: ended.status, at: ended.at } };
}

/**
 * The operations that have ended and have a token, oldest first, after the last one that is known.
 * @param isKnown by the token
 */
export async function endedOperations(
  connection: Connection,
  stackId: string,
  isKnown: (token: string) => boolean,
): Promise<Ended[]> {
  const own = await ownEvents(
    connection,
    stackId,
    (events) => events.length >= ENOUGH || events.some(({ token }) => token !== undefined && isKnown(token)),
  );
  const ended: Ended[] = [];
  let first: StackEvent | undefined;
  for (const event of own.filter(({ status }) => status !== 'REVIEW_IN_PROGRESS').reverse()) {
    first ??= isInProgress(event.status) ? event : undefined;
    if (!first || isInProgress(event.status)) continue;
    const { stackId: id, at: since, status, token } = first;
    if (token !== undefined && !isKnown(token)) ended.push({ stackId: id, since, status, token, end: event });
    first = undefined;
  }
  return ended;
}

/** An operation and the event that ended it. */
export interface Ended extends Operation {
  readonly token: string;
  readonly end: StackEvent;
}

/** The events of so many operations are read at most. A stack's own events are a few for each. */
const ENOUGH = 200;

/** The stack's own events, newest first, as far back as needed. */
async function ownEvents(
  { cloudFormation }: Connection,
  stackId: string,
  enough: (events: readonly StackEvent[]) => boolean,
): Promise<StackEvent[]> {
  const own: StackEvent[] = [];
  let token: string | undefined;
  do {
    const { StackEvents = [], NextToken } = await cloudFormation.describeStackEvents({
      StackName: stackId,
      ...(token !== undefined && { NextToken: token }),
    });
    own.push(...StackEvents.map(stackEventOf).filter(isOwn));
    token = enough(own) ? undefined : NextToken;
  } while (token !== undefined);
  return own.sort((one, other) => other.at - one.at);
}

/** The event after the one that ended the previous operation. */
function beginningOf(newestFirst: readonly StackEvent[]): StackEvent | undefined {
  const running = newestFirst.findIndex(({ status }) => isInProgress(status));
  const before = newestFirst.findIndex(({ status }, index) => index > running && !isInProgress(status));
  return running < 0 || before < 0 ? undefined : newestFirst[before - 1];
}

function operationOf(event: StackEvent | undefined): Operation | undefined {
  return event && { stackId: event.stackId, since: event.at, status: event.status, token: event.token };
}
