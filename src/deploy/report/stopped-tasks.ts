import type { Task } from '@aws-sdk/client-ecs';
import type { Connection } from '../aws/connection';
import { clusterOf } from '../operation/rollout';

/** A task of a service that stopped. */
export interface TaskFailure {
  readonly task: string;
  /** How many others stopped in the same way. */
  readonly alike: number;
  readonly reason: string;
  readonly containers: readonly {
    readonly name: string;
    readonly exitCode?: number;
    readonly reason?: string;
  }[];
  /** The last lines of its log. */
  readonly logs: readonly string[];
}

const MOST_TASKS = 3;
const LINES = 10;

/**
 * Why the tasks of a service stopped, with the end of their logs: CloudFormation's reason only counts them. ECS lists
 * stopped tasks for an hour, so those of earlier operations are left out, as are those of scaling activities.
 * @param since when the operation started, in milliseconds since 1970
 */
export async function stoppedTasks(
  connection: Connection,
  serviceArn: string,
  since: number,
): Promise<TaskFailure[]> {
  const ecs: typeof import('@aws-sdk/client-ecs') = require('@aws-sdk/client-ecs');
  const cluster = clusterOf(serviceArn);
  const service = serviceArn.split('/').at(-1);
  if (cluster === undefined || service === undefined) return [];
  const { taskArns = [] } = await connection.ecs.send(
    new ecs.ListTasksCommand({ cluster, serviceName: service, desiredStatus: 'STOPPED' }),
  );
  if (taskArns.length === 0) return [];
  const { tasks = [] } = await connection.ecs.send(
    new ecs.DescribeTasksCommand({ cluster, tasks: taskArns }),
  );
  const failed = tasks.filter(
    ({ createdAt, stoppedReason = '' }) =>
      (createdAt?.getTime() ?? since) >= since && !stoppedReason.startsWith('Scaling activity'),
  );
  return Promise.all(
    groups(failed)
      .slice(0, MOST_TASKS)
      .map(async ({ newest, count }) => ({
        task: newest.taskArn?.split('/').at(-1) ?? '',
        alike: count - 1,
        ...endOf(newest),
        logs: await lastLines(connection, newest).catch(() => []),
      })),
  );
}

/** Tasks by how they stopped, the newest first. */
function groups(tasks: readonly Task[]): { readonly newest: Task; readonly count: number }[] {
  const newestFirst = [...tasks].sort(
    (one, other) => (other.stoppedAt?.getTime() ?? 0) - (one.stoppedAt?.getTime() ?? 0),
  );
  const found = new Map<string, { newest: Task; count: number }>();
  for (const task of newestFirst) {
    const end = JSON.stringify(endOf(task));
    const { newest = task, count = 0 } = found.get(end) ?? {};
    found.set(end, { newest, count: count + 1 });
  }
  return [...found.values()];
}

function endOf({ stoppedReason, containers = [] }: Task): Pick<TaskFailure, 'reason' | 'containers'> {
  return {
    reason: stoppedReason ?? 'ECS gives no reason',
    containers: containers.map(({ name = '', exitCode, reason }) => ({
      name,
      ...(exitCode !== undefined && { exitCode }),
      ...(reason !== undefined && { reason }),
    })),
  };
}

/** The options of the log driver in the task definition determine where a container writes its log. */
async function lastLines(connection: Connection, { taskArn, taskDefinitionArn }: Task): Promise<string[]> {
  const ecs: typeof import('@aws-sdk/client-ecs') = require('@aws-sdk/client-ecs');
  const logs: typeof import('@aws-sdk/client-cloudwatch-logs') = require('@aws-sdk/client-cloudwatch-logs');
  const { taskDefinition } = await connection.ecs.send(
    new ecs.DescribeTaskDefinitionCommand({ taskDefinition: taskDefinitionArn }),
  );
  for (const { name, logConfiguration } of taskDefinition?.containerDefinitions ?? []) {
    const group = logConfiguration?.options?.['awslogs-group'];
    const prefix = logConfiguration?.options?.['awslogs-stream-prefix'];
    if (group === undefined || prefix === undefined) continue;
    const { events = [] } = await connection.logs.send(
      new logs.GetLogEventsCommand({
        logGroupName: group,
        logStreamName: `${prefix}/${name}/${taskArn?.split('/').at(-1)}`,
        limit: LINES,
      }),
    );
    return events.map(({ message }) => (message ?? '').trimEnd());
  }
  return [];
}
