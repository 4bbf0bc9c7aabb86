import { type RunningPlace, TASKS_PATH } from '../../rehearsal/tasks-answer';
import { stopFor } from '../aws/trouble';
import type { Context } from '../context';
import { Stop } from '../stop';
import { make } from '../target';
import { findService, type Service } from './service';

/** A program that the person at the terminal is to be connected with. */
export interface Launch {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder?: string;
  /** All of it; the tool's own where absent. */
  readonly environment?: Readonly<Record<string, string>>;
}

export const SESSION_PLUGIN = 'session-manager-plugin';

/** What runs a command in a task of the service. */
export async function launchInTask(context: Context, command: string): Promise<Launch> {
  const service = await findService(context);
  return context.rehearsal ? besideTask(context, service, command) : session(context, service, command);
}

/** A rehearsal's tasks are processes of this machine: a process in the same folder, with the same environment, sees the same. */
async function besideTask(context: Context, service: Service, command: string): Promise<Launch> {
  const place = (await runningPlaces(context)).find((one) => one.service === service.arn);
  if (!place) throw noTask(context, service);
  const { TERM = 'dumb' } = process.env;
  return {
    program: '/bin/sh',
    args: ['-c', command],
    folder: place.folder,
    environment: { ...place.environment, TERM },
  };
}

async function runningPlaces({ connection: { endpoint = '' } }: Context): Promise<RunningPlace[]> {
  try {
    const answer = await fetch(`${endpoint}${TASKS_PATH}`);
    if (answer.ok) return JSON.parse(await answer.text());
  } catch {
    // Told below, as another answer is.
  }
  throw new Stop(
    'usage',
    `the endpoint at ${endpoint} doesn't tell where its tasks run`,
    'take the one that `make deploy` starts: unset AWS_ENDPOINT_URL',
  );
}

/** The session is opened by ECS, and AWS's plugin takes it up, argument by argument. */
async function session(context: Context, service: Service, command: string): Promise<Launch> {
  const {
    ListTasksCommand,
    ExecuteCommandCommand,
  }: typeof import('@aws-sdk/client-ecs') = require('@aws-sdk/client-ecs');
  const { ecs, region } = context.connection;
  const { cluster, name } = service;
  try {
    const { taskArns = [] } = await ecs.send(
      new ListTasksCommand({ cluster, serviceName: name, desiredStatus: 'RUNNING' }),
    );
    const [task] = taskArns;
    if (task === undefined) throw noTask(context, service);
    const { session: opened } = await ecs.send(
      new ExecuteCommandCommand({ cluster, task, command, interactive: true }),
    );
    const place = `ecs:${cluster}_${task.split('/').at(-1)}`;
    return {
      program: SESSION_PLUGIN,
      args: [
        JSON.stringify(opened),
        region,
        'StartSession',
        '',
        JSON.stringify({ Target: place }),
        `https://ssm.${region}.amazonaws.com`,
      ],
    };
  } catch (error) {
    throw stopFor(error, `no command can be run in ${name}`);
  }
}

function noTask({ target: { environment } }: Context, { name }: Service): Stop {
  return new Stop(
    'usage',
    `the service ${name} runs no task`,
    `\`${make('status', environment)}\` and \`${make('logs', environment)}\` tell why`,
  );
}
