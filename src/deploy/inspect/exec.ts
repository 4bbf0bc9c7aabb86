import { stopFor } from '../aws/errors';
import type { Context } from '../context';
import { Stop } from '../stop';
import { make } from '../target';
import type { Service } from './service';

/** A program that the person at the terminal is to be connected with. */
export interface Launch {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder?: string;
  /** All of it; the tool's own where absent. */
  readonly environment?: Readonly<Record<string, string>>;
}

export const SESSION_PLUGIN = 'session-manager-plugin';

/** The session is opened by ECS, and AWS's plugin takes it up, argument by argument. */
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
    throw stopFor(error, `no command can be run in ${name}`);
  }
}

/** Nothing runs in which a command could be run. */
export function noTask({ target: { environment } }: Context, { name }: Service): Stop {
  return new Stop(
    'usage',
    `the service ${name} runs no task`,
    `\`${make('status', environment)}\` and \`${make('logs', environment)}\` tell why`,
  );
}
