import { errorKind } from '../../aws/errors';
import { sentence, stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import { Stop } from '../stop';
import type { System } from '../system/system';
import type { Place } from '../target';
import type { DeploymentRecord } from './record';
import { type HistoryTable, historyTable } from './table';

/** The last deployments of an environment, newest first. `docs/history.md` describes the JSON. */
export interface History {
  readonly version: 1;
  readonly name: string;
  readonly request: Place;
  readonly deployments: readonly DeploymentRecord[];
}

export async function readHistory({ name, request, stacks }: System, limit: number): Promise<History> {
  const found = await Promise.all(stacks.map((context) => newest(context, limit)));
  const deployments = found
    .flat()
    .sort((one, other) => other.started.localeCompare(one.started) || other.stack.localeCompare(one.stack))
    .slice(0, limit);
  return { version: 1, name, request, deployments };
}

async function newest(context: Context, limit: number): Promise<DeploymentRecord[]> {
  const { target } = context;
  const table = await historyTable(context);
  if (!table)
    throw new Stop(
      'usage',
      `${target.stackName} has no history: no artifacts stack of the project has the output HistoryTableName`,
      'docs/history.md shows how to add the table',
    );
  try {
    return await table.newest(target.stackName, limit);
  } catch (error) {
    throw unreadable(error, table);
  }
}

function unreadable(error: unknown, { name }: HistoryTable): unknown {
  if (!(error instanceof Error)) return error;
  switch (errorKind(error)) {
    case 'denied':
      return new Stop(
        'refused',
        `the history cannot be read: ${sentence(error)}`,
        `ask for the permission dynamodb:Query on the index by-start of the table ${name}, or use another profile`,
      );
    case 'missing':
      return new Stop(
        'usage',
        `the table ${name} of the history does not exist any more`,
        'restore it from a backup',
      );
    default:
      return stopFor(error, `the table ${name} could not be read`);
  }
}
