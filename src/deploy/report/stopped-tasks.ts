import type { Connection } from '../aws/connection';
import type { StackEvent } from '../stack/stack-event';
import { clusterOf } from '../watch/rollout';

/** A task that ECS started for a service and that stopped. */
export interface TaskFailure {
  readonly task: string;
  readonly reason: string;
  readonly containers: readonly {
    readonly name: string;
    readonly exitCode?: number;
    readonly reason?: string;
  }[];
  /** The last lines that it wrote. */
  readonly logs: readonly string[];
}

const TASKS = 3;
const LINES = 10;

/** Why the tasks of a service stopped, and their last words: AWS's own reason only counts them. */
export async function stoppedTasks(
  connection: Connection,
  { physicalId }: StackEvent,
): Promise<TaskFailure[]> {
  const ecs: typeof import('@aws-sdk/client-ecs') = require('@aws-sdk/client-ecs');
  const cluster = clusterOf(physicalId);
  const service = physicalId.split('/').at(-1);
  if (cluster === undefined || service === undefined) return [];
  const { taskArns = [] } = await connection.ecs.send(
    new ecs.ListTasksCommand({ cluster, serviceName: service, desiredStatus: 'STOPPED' }),
  );
  if (taskArns.length === 0) return [];
  const { tasks = [] } = await connection.ecs.send(
    new ecs.DescribeTasksCommand({ cluster, tasks: taskArns }),
  );
  const newest = [...tasks].sort(
    (one, other) => (other.stoppedAt?.getTime() ?? 0) - (one.stoppedAt?.getTime() ?? 0),
  );
  return Promise.all(
    newest.slice(0, TASKS).map(async (task) => ({
      task: task.taskArn?.split('/').at(-1) ?? '',
      reason: task.stoppedReason ?? 'ECS gives no reason',
      containers: (task.containers ?? []).map(({ name = '', exitCode, reason }) => ({
        name,
        ...(exitCode !== undefined && { exitCode }),
        ...(reason !== undefined && { reason }),
      })),
      logs: await lastLines(connection, task).catch(() => []),
    })),
  );
}

/** Where a container writes to is said in its task definition, by the driver's options. */
async function lastLines(
  connection: Connection,
  task: { readonly taskArn?: string | undefined; readonly taskDefinitionArn?: string | undefined },
): Promise<string[]> {
  const ecs: typeof import('@aws-sdk/client-ecs') = require('@aws-sdk/client-ecs');
  const logs: typeof import('@aws-sdk/client-cloudwatch-logs') = require('@aws-sdk/client-cloudwatch-logs');
  const { taskDefinition } = await connection.ecs.send(
    new ecs.DescribeTaskDefinitionCommand({ taskDefinition: task.taskDefinitionArn }),
  );
  for (const { name, logConfiguration } of taskDefinition?.containerDefinitions ?? []) {
    const group = logConfiguration?.options?.['awslogs-group'];
    const prefix = logConfiguration?.options?.['awslogs-stream-prefix'];
    if (group === undefined || prefix === undefined) continue;
    const { events = [] } = await connection.logs.send(
      new logs.GetLogEventsCommand({
        logGroupName: group,
        logStreamName: `${prefix}/${name}/${task.taskArn?.split('/').at(-1)}`,
        limit: LINES,
      }),
    );
    return events.map(({ message }) => (message ?? '').trimEnd());
  }
  return [];
}
