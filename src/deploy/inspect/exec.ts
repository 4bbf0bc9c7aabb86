import { stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import { Stop } from '../stop';
import { make } from '../target';
import type { Service } from './service';

/** A program to connect to the terminal. */
export interface Launch {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder?: string;
  /** The complete environment. The tool's own if absent. */
  readonly environment?: Readonly<Record<string, string>>;
}

export const SESSION_PLUGIN = 'session-manager-plugin';

/** ECS opens the session, and the Session Manager plugin connects to it with these arguments. */
export async function sessionInTask(context: Context, service: Service, command: string): Promise<Launch> {
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
    throw stopFor(error, `the command could not be run in ${name}`);
  }
}

/** No task is running. */
export function noTask({ target: { place } }: Context, { name }: Service): Stop {
  return new Stop(
    'usage',
    `the service ${name} has no running task`,
    `\`${make('status', place)}\` and \`${make('logs', place)}\` show why`,
  );
}
