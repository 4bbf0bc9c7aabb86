import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { connect } from '../deploy/aws/connection';
import type { Context } from '../deploy/context';
import type { Clock, Operator } from '../deploy/operator';
import { Stop } from '../deploy/stop';
import type { Target } from '../deploy/target';
import { AWS_PACE, LOCAL_PACE } from '../deploy/watch/monitor';
import type { Project } from './command';
import { projectTemplates } from './project-templates';

export const REHEARSAL = 'local';
/** So many times faster than AWS: long enough to see, short enough to wait for. */
const PACE = 20;

/** The world that a command works with, until it is closed. */
export interface Opened {
  readonly context: Context;
  close(): Promise<void>;
}

export async function openContext(project: Project, target: Target, operator: Operator): Promise<Opened> {
  const rehearsal = target.environment === REHEARSAL;
  const endpoint = rehearsal ? await localEndpoint(project) : undefined;
  const connection = connect({
    region: target.region,
    ...(endpoint && { endpoint: endpoint.url, account: target.account }),
  });
  const context: Context = {
    connection,
    target,
    operator,
    clock,
    rehearsal,
    pace: rehearsal ? LOCAL_PACE : AWS_PACE,
    templates: projectTemplates(project),
  };
  return {
    context,
    close: async () => {
      connection.close();
      await endpoint?.close();
    },
  };
}

/** One that runs already, where AWS_ENDPOINT_URL names it; else one inside this process, its state kept in `.local/`. */
async function localEndpoint(project: Project): Promise<{ readonly url: string; close(): Promise<void> }> {
  const url = process.env.AWS_ENDPOINT_URL;
  if (url) return { url, close: async () => undefined };
  const { consolePages }: typeof import('../console') = require('../console');
  const { startLocal }: typeof import('../local') = require('../local');
  const { FolderInUse }: typeof import('../local/state/lock') = require('../local/state/lock');
  try {
    return await startLocal({
      port: 0,
      stateFolder: join(project.folder, '.local'),
      pace: PACE,
      pages: consolePages,
    });
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    throw new Stop(
      'busy',
      error.message,
      'wait for it, or name the endpoint that runs there: AWS_ENDPOINT_URL=http://127.0.0.1:4599 make deploy',
    );
  }
}

const clock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await delay(milliseconds, undefined, signal && { signal }).catch(() => undefined);
  },
};

/** Who runs this, as others will read it. */
export function ownName(): string {
  return `${process.env.USER ?? userInfo().username}@${hostname()}`;
}
