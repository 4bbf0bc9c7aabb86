import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Stop } from '../deploy/stop';
import { writeAtomically } from '../files/atomic.cjs';
import { bearer, readSecret } from '../local';
import { projectFolder } from '../spec/project-folder';

/** A running endpoint, as its file in the state folder describes it. */
export interface Announced {
  readonly url: string;
  readonly pid: number;
  /** Started by a command, and continues after it. The command that leaves nothing running in it stops it. */
  readonly background: boolean;
}

const LAUNCHER = join(projectFolder, 'src', 'cli', 'stacks.cjs');
/** An endpoint may take this long to start, or to stop with all its tasks. In milliseconds. */
const TIMEOUT = 40_000;
/** If the process ends, another command may have started an endpoint at the same time. */
const ANOTHER = 5_000;
const EVERY = 50;
const LAST_WORDS = 800;

const fileIn = (state: string): string => join(state, 'endpoint.json');

export function announce(state: string, endpoint: Announced): void {
  writeAtomically(fileIn(state), JSON.stringify(endpoint));
}

export function withdraw(state: string): void {
  rmSync(fileIn(state), { force: true });
}

/** The endpoint that runs on a state folder. Its file may remain after a kill, so it has to answer. */
export async function running(state: string): Promise<Announced | undefined> {
  const announced = announcedOn(state);
  return announced && (await answers(state, announced)) ? announced : undefined;
}

/** The running endpoint, or a new one that continues after this process. */
export async function joinEndpoint(state: string, pace: string): Promise<Announced> {
  return (await running(state)) ?? start(state, pace);
}

/** Stops an endpoint and its tasks. */
export async function stopEndpoint(state: string, { pid }: Announced): Promise<void> {
  let alive = signalled(pid, 'SIGTERM');
  for (let waited = 0; alive && waited < TIMEOUT; waited += EVERY) {
    await delay(EVERY);
    alive = existsSync(fileIn(state)) && signalled(pid, 0);
  }
  // A killed endpoint leaves its file behind, and another endpoint may have replaced it.
  if (!alive && announcedOn(state)?.pid === pid) withdraw(state);
  if (!alive) return;
  throw new Stop('busy', `the local endpoint, process ${pid}, does not stop`, `kill -9 ${pid}`);
}

/** Whether the process exists. Signal 0 only checks that. */
function signalled(pid: number, signal: 'SIGTERM' | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** Whether a service or load balancer runs in it, which must continue after the command. */
export async function runsSomething(state: string, { url }: Announced): Promise<boolean> {
  const resources: unknown = await (await call(state, url, 'resources')).json();
  if (!Array.isArray(resources)) return true;
  return resources.some(
    ({ type, retained }) =>
      !retained &&
      /^AWS::(CloudFront::Distribution|ECS::Service|ElasticLoadBalancingV2::LoadBalancer)$/.test(type),
  );
}

async function start(state: string, pace: string): Promise<Announced> {
  const log = join(state, 'logs', 'endpoint.log');
  const output = openLog(log);
  const args = [LAUNCHER, 'local', '--background', '--state', state, '--pace', pace];
  const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  let timeout = TIMEOUT;
  child.once('exit', () => {
    timeout = ANOTHER;
  });
  child.unref();
  for (let waited = 0; waited < timeout; waited += EVERY) {
    const found = await running(state);
    if (found) return found;
    await delay(EVERY);
  }
  const lastOutput = readFileSync(log, 'utf8').trim().slice(-LAST_WORDS);
  throw new Stop('busy', `the local endpoint does not start: ${lastOutput}`, `see ${log}`);
}

function openLog(log: string): number {
  try {
    mkdirSync(dirname(log), { recursive: true, mode: 0o700 });
    return openSync(log, 'w');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Stop(
      'busy',
      `the local endpoint does not start: ${reason}`,
      `make the folder of its state writable: ${dirname(dirname(log))}`,
    );
  }
}

/** The content of the file. The endpoint may have been killed since. */
export function announcedOn(state: string): Announced | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(state), 'utf8'));
  } catch {
    return undefined;
  }
}

async function answers(state: string, { url }: Announced): Promise<boolean> {
  try {
    const answer = await call(state, url, 'faults', AbortSignal.timeout(5000));
    const report: unknown = await answer.json();
    return answer.ok && typeof report === 'object' && report !== null && 'faults' in report;
  } catch {
    return false;
  }
}

function call(state: string, url: string, route: string, signal?: AbortSignal): Promise<Response> {
  return fetch(`${url}/_local/${route}`, {
    headers: bearer(readSecret(state) ?? ''),
    ...(signal && { signal }),
  });
}
