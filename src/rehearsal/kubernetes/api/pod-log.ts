import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { badRequest } from '../status';
import { objectsAt, textAt } from '../values';
import type { Call } from './call';
import type { ServedCluster } from './served-cluster';

const POLL = 200;

/** The output of a container, line by line, until its end or, with `follow`, until the container ends. */
export async function sendLog(
  cluster: ServedCluster,
  { place, query }: Call,
  outgoing: ServerResponse,
): Promise<void> {
  const { resource, namespace, name } = place;
  const pod = cluster.writes.get(resource, namespace, name);
  const names = objectsAt(pod, 'spec', 'containers').map((one) => textAt(one, 'name'));
  const container = query.get('container') || (names.length === 1 ? names[0] : undefined);
  if (container === undefined)
    throw badRequest(
      `a container name must be specified for pod ${name}, choose one of: [${names.join(' ')}]`,
    );
  if (!names.includes(container)) throw badRequest(`container ${container} is not valid for pod ${name}`);
  const previous = query.get('previous') === 'true';
  const log = cluster.logOf(pod, container, previous);
  if (!log)
    throw badRequest(
      previous
        ? `previous terminated container "${container}" in pod "${name}" not found`
        : `container "${container}" in pod "${name}" is waiting to start: ${textAt(objectsAt(pod, 'status', 'containerStatuses')[0], 'state', 'waiting', 'reason') || 'ContainerCreating'}`,
    );
  outgoing.writeHead(200, { 'content-type': 'text/plain' });
  const since = sinceOf(query, cluster.now());
  const all = log.lines().filter(({ at }) => at >= since);
  const tail = query.has('tailLines') ? Number(query.get('tailLines')) : all.length;
  const stamp = query.get('timestamps') === 'true';
  let sent = log.lines().length;
  const write = (lines: readonly { readonly at: number; readonly text: string }[]): void => {
    for (const { at, text } of lines)
      outgoing.write(`${stamp ? `${new Date(at).toISOString()} ` : ''}${text}\n`);
  };
  write(tail === 0 ? [] : all.slice(-tail));
  while (query.get('follow') === 'true' && !outgoing.destroyed) {
    const isOver = !log.isRunning();
    const lines = log.lines();
    write(lines.slice(sent));
    sent = lines.length;
    if (isOver) break;
    await delay(POLL, undefined, { ref: false });
  }
  outgoing.end();
}

function sinceOf(query: URLSearchParams, now: number): number {
  const time = query.get('sinceTime');
  if (time) return Date.parse(time);
  return query.has('sinceSeconds') ? now - Number(query.get('sinceSeconds')) * 1000 : 0;
}
