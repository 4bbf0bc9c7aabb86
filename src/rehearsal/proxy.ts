import { type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { LOOPBACK } from './free-port';

/** Headers of a connection, which are not forwarded. */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade']);
export const LONGEST_SILENCE = 60_000;

export interface Onward {
  readonly port: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  /** Answers if the target does not. */
  readonly fail: (status: number, reason: string) => void;
  /** @default the answer of the target is sent as it is */
  readonly answered?: (answer: IncomingMessage) => void;
}

/** Passes a request to a port of loopback. Opens a connection for each request, so that a closed one is never reused. */
export function passOn(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { port, headers, fail, answered = (answer) => sendOn(answer, outgoing) }: Onward,
): void {
  const onward = request(
    {
      host: LOOPBACK,
      port,
      method: incoming.method,
      path: incoming.url,
      headers: { ...headers, connection: 'close' },
      agent: false,
      timeout: LONGEST_SILENCE,
      setHost: false,
    },
    answered,
  );
  onward.once('timeout', () => {
    if (!outgoing.headersSent) fail(504, 'Gateway Time-out');
    onward.destroy();
  });
  onward.once('error', () => {
    if (outgoing.headersSent) outgoing.destroy();
    else fail(502, 'Bad Gateway');
  });
  outgoing.once('close', () => onward.destroy());
  incoming.pipe(onward);
}

export function sendOn(
  answer: IncomingMessage,
  outgoing: ServerResponse,
  more: Readonly<Record<string, string>> = {},
): void {
  outgoing.writeHead(answer.statusCode ?? 502, { ...withoutHops(answer.headers), ...more });
  answer.pipe(outgoing);
  answer.once('error', () => outgoing.destroy());
}

export function withoutHops(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || HOP_BY_HOP.has(name) ? [] : [[name, value]],
    ),
  );
}
