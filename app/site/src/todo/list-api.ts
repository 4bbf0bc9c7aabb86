import type { Tokens } from '../session/session';
import type { Items } from './items';
import { type ListApi, type Snapshot, SyncFailure } from './sync';

/** Browsers send at most 64 KiB after their page was closed: https://fetch.spec.whatwg.org/#http-network-or-cache-fetch */
const largestKeptAlive = 60_000;

/** The list in the service. */
export function listApi(list: string, tokens: Tokens | undefined): ListApi {
  const path = `/api/state/${encodeURIComponent(list)}`;
  const signed: Record<string, string> = tokens ? { Authorization: `Bearer ${tokens.access}` } : {};
  return {
    async read(tag) {
      const answer = await call(path, {
        headers: { ...signed, ...(tag === undefined ? {} : { 'If-None-Match': tag }) },
      });
      if (answer.status === 304) return undefined;
      if (answer.status === 404) return { items: [], tag: undefined };
      return snapshotIn(answer);
    },
    async write(items, tag) {
      const body = JSON.stringify(items);
      const answer = await call(path, {
        method: 'PUT',
        headers: {
          ...signed,
          'Content-Type': 'application/json',
          ...(tag === undefined ? { 'If-None-Match': '*' } : { 'If-Match': tag }),
        },
        body,
        keepalive: new Blob([body]).size < largestKeptAlive,
      });
      return answer.status === 412 ? undefined : snapshotIn(answer);
    },
  };
}

async function call(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { cache: 'no-store', ...init });
  } catch {
    throw new SyncFailure('The service cannot be reached.', 'temporary');
  }
}

async function snapshotIn(answer: Response): Promise<Snapshot> {
  if (answer.ok) return { items: await itemsIn(answer), tag: answer.headers.get('ETag') ?? undefined };
  if (answer.status === 401) throw new SyncFailure('You are not signed in.', 'signed-out');
  const isTemporary = answer.status >= 500 || answer.status === 429 || answer.status === 408;
  throw new SyncFailure(await reasonIn(answer), isTemporary ? 'temporary' : 'refused');
}

async function itemsIn(answer: Response): Promise<Items> {
  try {
    return await answer.json();
  } catch {
    throw new SyncFailure('The answer of the service was cut off.', 'temporary');
  }
}

async function reasonIn(answer: Response): Promise<string> {
  const { message } = await answer.json().catch(() => ({}));
  return typeof message === 'string' ? `${message}.` : `The service answered ${answer.status}.`;
}
