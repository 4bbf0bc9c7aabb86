import { stopFor } from '../aws/trouble';
import type { Context } from '../context';
import { Stop } from '../stop';
import { make } from '../target';
import { findService } from './service';

/** What AWS's session-manager-plugin takes, argument by argument, to open a terminal in a task. */
export async function sessionArguments(context: Context, command: string): Promise<string[]> {
  const { cluster, name } = await findService(context);
  if (context.rehearsal)
    throw new Stop(
      'usage',
      'the tasks of a rehearsal are processes of this machine: there is no container to go into',
      '`make logs` tells what they write',
    );
  const {
    ListTasksCommand,
    ExecuteCommandCommand,
  }: typeof import('@aws-sdk/client-ecs') = require('@aws-sdk/client-ecs');
  const { ecs, region } = context.connection;
  try {
    const { taskArns = [] } = await ecs.send(
      new ListTasksCommand({ cluster, serviceName: name, desiredStatus: 'RUNNING' }),
    );
    const [task] = taskArns;
    if (task === undefined)
      throw new Stop(
        'usage',
        `the service ${name} runs no task`,
        `\`${make('status', context.target.environment)}\` and \`${make('logs', context.target.environment)}\` tell why`,
      );
    const { session } = await ecs.send(
      new ExecuteCommandCommand({ cluster, task, command, interactive: true }),
    );
    const place = `ecs:${cluster}_${task.split('/').at(-1)}`;
    return [
      JSON.stringify(session),
      region,
      'StartSession',
      '',
      JSON.stringify({ Target: place }),
      `https://ssm.${region}.amazonaws.com`,
    ];
  } catch (error) {
    throw stopFor(error, `no command can be run in ${name}`);
  }
}
