import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Connection, connect, type Destination } from '../deploy/aws/connection';
import type { Context } from '../deploy/context';
import type { Clock, Operator } from '../deploy/operator';
import { AWS_POLLING, LOCAL_POLLING } from '../deploy/polling';
import type { System } from '../deploy/system/system';
import { REHEARSAL, type Target } from '../deploy/target';
import { consoleAddress, readSecret } from '../local';
import { announcedOn, joinEndpoint, running, runsSomething, stopEndpoint } from './background';
import type { Project } from './command';
import { deployedSource } from './deployed-source';
import type { Targets } from './environments';
import { projectTemplates } from './project-templates';

/** This many times faster than AWS. REHEARSAL_PACE overrides it. */
const PACE = '40';

/** A system and its connections, until it is closed. */
export interface OpenSystem {
  readonly system: System;
  close(): Promise<void>;
}

interface LocalEndpoint {
  readonly secret: string | undefined;
  readonly url: string;
  leave(connection: Connection): Promise<void>;
}

/** The statuses of running operations. */
const UNDER_WAY = [
  'CREATE_IN_PROGRESS',
  'UPDATE_IN_PROGRESS',
  'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
  'UPDATE_ROLLBACK_IN_PROGRESS',
  'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
  'ROLLBACK_IN_PROGRESS',
  'DELETE_IN_PROGRESS',
] as const;

export async function openSystem(
  project: Project,
  { name, request, targets, consumersOf, everyTarget }: Targets,
  operator: Operator,
): Promise<OpenSystem> {
  const rehearsal = request.environment === REHEARSAL;
  const endpoint = rehearsal ? await localEndpoint(project) : undefined;
  const connections = new Map<string, Connection>();
  const connectionOf = ({ region, account }: Target): Connection => {
    const known = connections.get(region);
    const connection = known ?? connect({ region, ...(endpoint && { ...clientOf(endpoint), account }) });
    connections.set(region, connection);
    return connection;
  };
  const templates = projectTemplates(project);
  const source = deployedSource(project);
  const contextOf = (target: Target): Context => ({
    connection: connectionOf(target),
    target,
    operator,
    clock,
    rehearsal,
    polling: rehearsal ? LOCAL_POLLING : AWS_POLLING,
    templates,
    project: project.folder,
    source,
  });
  const stacks = targets.map(contextOf);
  if (!rehearsal) reportRegion(targets, operator);
  return {
    system: { name, request, stacks, contextOf, consumersOf, everyTarget },
    close: async () => {
      const [first] = stacks;
      if (first) await endpoint?.leave(first.connection);
      for (const connection of connections.values()) connection.close();
    },
  };
}

/** A connection to the local endpoint, unless none is running. */
export async function runningEndpoint(project: Project, target: Target): Promise<Connection | undefined> {
  const state = join(project.folder, '.local');
  const url = process.env.AWS_ENDPOINT_URL || (await running(state))?.url;
  if (!url) return undefined;
  const endpoint = clientOf({ url, secret: secretOf(state, url), leave: async () => undefined });
  return connect({ region: target.region, ...endpoint, account: target.account });
}

/** The environment determines the region. Reports if the shell sets another region, because it is ignored. */
function reportRegion(targets: readonly Target[], operator: Operator): void {
  const set = process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION;
  const regions = [...new Set(targets.map(({ region }) => region))].join(' and ');
  if (!set || set === regions) return;
  const text = `AWS_REGION is ${set}, but the environment ${targets[0]?.environment} is in ${regions}: using ${regions}`;
  operator.report({ type: 'note', text });
}

/**
 * The endpoint of AWS_ENDPOINT_URL, the one that runs on `.local/`, or a new one there, which continues after this command
 * because what was deployed has to answer. It ends with the command that leaves nothing running in it.
 */
async function localEndpoint(project: Project): Promise<LocalEndpoint> {
  const state = join(project.folder, '.local');
  const url = process.env.AWS_ENDPOINT_URL;
  if (url) return { url, secret: secretOf(state, url), leave: async () => undefined };
  const endpoint = await joinEndpoint(state, process.env.REHEARSAL_PACE || PACE);
  return {
    url: endpoint.url,
    secret: readSecret(state),
    async leave(connection) {
      // It may have been killed meanwhile.
      if (!endpoint.background || !(await running(state))) return;
      const inUse = async (): Promise<boolean> =>
        (await isOperationRunning(connection)) || (await runsSomething(state, endpoint));
      // If that is unknown, it continues: the result of the command counts.
      if (await inUse().catch(() => true)) return;
      await stopEndpoint(state, endpoint);
    },
  };
}

function clientOf({ url, secret }: LocalEndpoint): Pick<Destination, 'endpoint' | 'secret' | 'consoleUrl'> {
  return { endpoint: url, ...(secret !== undefined && { secret, consoleUrl: consoleAddress(url, secret) }) };
}

/** The secret of the endpoint that the project's state folder announces, or the one that the shell is set to. */
function secretOf(state: string, url: string): string | undefined {
  const own = announcedOn(state)?.url === url ? readSecret(state) : undefined;
  return own ?? process.env.AWS_SECRET_ACCESS_KEY ?? readSecret(state);
}

/** Whether an operation is running, which would stop without the endpoint. */
async function isOperationRunning({ cloudFormation }: Connection): Promise<boolean> {
  const { StackSummaries = [] } = await cloudFormation.listStacks({ StackStatusFilter: [...UNDER_WAY] });
  return StackSummaries.length > 0;
}

const clock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await delay(milliseconds, undefined, signal && { signal }).catch(() => undefined);
  },
};

/** The name under which other users see the person who runs the command. */
export function ownName(): string {
  return `${process.env.USER || userName()}@${hostname()}`;
}

/** In a container the user ID may have no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
