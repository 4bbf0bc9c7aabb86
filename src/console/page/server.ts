import type {
  Deployment,
  EventsAnswer,
  Failure,
  Found,
  ResourceProperties,
  StackDetail,
  StacksAnswer,
} from '../api';
import { consoleKey } from './key';

/** A refused request with the endpoint's message. */
export class Refused extends Error {}

const NO_KEY =
  'This page needs the endpoint’s key. Open the address that `make deploy` or `make local` prints.';

type Search = Readonly<Record<string, string>>;

async function ask(path: string, search: Search, options: RequestInit = {}): Promise<Response> {
  const headers = { authorization: `Bearer ${consoleKey()}` };
  const answer = await fetch(`api/${path}?${new URLSearchParams(search)}`, { ...options, headers });
  if (answer.status === 403) throw new Refused(NO_KEY);
  if (answer.ok) return answer;
  const { message } = await answer.json().catch(() => ({ message: answer.statusText }));
  throw new Refused(String(message));
}

/** Waits for a change if nothing has changed since the known version. */
export async function fetchStacks(known: Search, signal: AbortSignal): Promise<StacksAnswer> {
  return (await ask('stacks', known, { signal })).json();
}

export async function fetchStack(stack: string): Promise<StackDetail> {
  return (await ask('stack', { stack })).json();
}

/** Absent where no failure is explained. */
export async function fetchFailure(stack: string): Promise<Failure | null> {
  return (await ask('failure', { stack })).json();
}

/** Those of the root stack, newest first. */
export async function fetchDeployments(stack: string): Promise<Deployment[]> {
  return (await ask('deployments', { stack })).json();
}

export async function fetchEvents(stack: string, after: number): Promise<EventsAnswer> {
  return (await ask('events', { stack, after: String(after) })).json();
}

export async function fetchResource(stack: string, resource: string): Promise<ResourceProperties> {
  return (await ask('resource', { stack, resource })).json();
}

export async function fetchFound(text: string): Promise<Found[]> {
  return (await ask('find', { text })).json();
}

export async function fetchTemplate(stack: string): Promise<string> {
  return (await ask('template', { stack })).text();
}

/** HTML that the endpoint's renderer has escaped. */
export async function fetchReview(changeSet: string): Promise<string> {
  return (await ask('review', { changeSet })).text();
}

export async function detectDrift(stack: string): Promise<void> {
  await ask('detect-drift', { stack }, { method: 'POST' });
}

export async function fetchDiagram(stack: string): Promise<Blob> {
  return (await ask('diagram.svg', { stack })).blob();
}
