import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Stop } from '../deploy/stop';
import { writeAtomically } from '../files/atomic.cjs';
import { bearer, readSecret } from '../local';
import { projectFolder } from '../spec/project-folder';

/** An endpoint that runs on a state folder, as it says itself in a file there. */
export interface Announced {
  readonly url: string;
  readonly pid: number;
  /** Started by a command, to go on after it. It is stopped by the command that leaves nothing running in it. */
  readonly background: boolean;
}

const LAUNCHER = join(projectFolder, 'src', 'cli', 'stacks.cjs');
/** Milliseconds for an endpoint to start, or to stop with all its tasks. */
const PATIENCE = 40_000;
/** A start that ended may have met another one that was a little faster. */
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

/** The endpoint that runs on a state folder. What a kill left behind in its file isn't believed: it has to answer. */
export async function running(state: string): Promise<Announced | undefined> {
  const announced = announcedOn(state);
  return announced && (await answers(state, announced)) ? announced : undefined;
}

/** The one that runs, or a new one that goes on after this process. */
export async function joinEndpoint(state: string, pace: string): Promise<Announced> {
  return (await running(state)) ?? start(state, pace);
}

/** Ends an endpoint and all that runs in it. */
export async function stopEndpoint(state: string, { pid }: Announced): Promise<void> {
  let alive = signalled(pid, 'SIGTERM');
  for (let waited = 0; alive && waited < PATIENCE; waited += EVERY) {
    await delay(EVERY);
    alive = existsSync(fileIn(state)) && signalled(pid, 0);
  }
  // One that was killed leaves its file behind; another one may have written its own by now.
  if (!alive && announcedOn(state)?.pid === pid) withdraw(state);
  if (!alive) return;
  throw new Stop(
    'busy',
    `the local endpoint, process ${pid}, doesn't stop`,
    `end it by hand: kill -9 ${pid}`,
  );
}

/** Whether there was a process to take the signal; 0 only asks. */
function signalled(pid: number, signal: 'SIGTERM' | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** Whether something runs in it that nobody would want to see gone with a command. */
export async function runsSomething(state: string, { url }: Announced): Promise<boolean> {
  const resources: unknown = await (await call(state, url, 'resources')).json();
  if (!Array.isArray(resources)) return true;
  return resources.some(
    ({ type, retained }) =>
      !retained && /^AWS::(ECS::Service|ElasticLoadBalancingV2::LoadBalancer)$/.test(type),
  );
}

async function start(state: string, pace: string): Promise<Announced> {
  const log = join(state, 'logs', 'endpoint.log');
  const output = openLog(log);
  const args = [LAUNCHER, 'local', '--background', '--state', state, '--pace', pace];
  const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  let patience = PATIENCE;
  child.once('exit', () => {
    patience = ANOTHER;
  });
  child.unref();
  for (let waited = 0; waited < patience; waited += EVERY) {
    const found = await running(state);
    if (found) return found;
    await delay(EVERY);
  }
  const said = readFileSync(log, 'utf8').trim().slice(-LAST_WORDS);
  throw new Stop('busy', `the local endpoint doesn't start: ${said}`, `look into ${log}`);
}

function openLog(log: string): number {
  try {
    mkdirSync(dirname(log), { recursive: true, mode: 0o700 });
    return openSync(log, 'w');
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Stop(
      'busy',
      `the local endpoint doesn't start: ${said}`,
      `it keeps its state in ${dirname(dirname(log))}, which must be a folder that you may write to`,
    );
  }
}

/** What the file says. The endpoint may have been killed since. */
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
