import { stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import { deployedImage } from '../inspect/deployed-image';
import type { Ending } from '../operation/monitor';
import { endedOperations, type Operation } from '../operation/operation';
import type { Stack } from '../stack/stack';
import { isOwn } from '../stack/stack-event';
import { isGoodEnd } from '../stack/status';
import { Stop } from '../stop';
import { responsibleFor, startOf } from './details';
import { type DeploymentRecord, timestamp } from './record';
import { type HistoryTable, historyTable } from './table';

/** Writes one operation to the history. No deployment fails because of it. */
export class Recorder {
  private readonly begun: Promise<DeploymentRecord | undefined>;

  /** @param isNew whether this command started the operation: its sources are deployed */
  constructor(
    private readonly context: Context,
    private readonly operation: Operation,
    private readonly isNew: boolean,
  ) {
    // The end is written with everything that the start contains, so a start that could not be written is no loss.
    this.begun = this.begin().catch(() => undefined);
  }

  async end({ stack, events }: Ending): Promise<void> {
    const { context, operation } = this;
    const begun = await this.begun;
    await guarded(context, async (table) => {
      const record = begun ?? (await this.start());
      if (!record) return;
      const last = events.filter((event) => event.stackId === operation.stackId && isOwn(event)).at(-1);
      await table.write({
        ...record,
        ...approvedIn(stack, record),
        ...(await deployedImage(context, events, operation.since).catch(() => ({}))),
        status: stack.status,
        ended: timestamp(last?.at ?? context.clock.now()),
        ...(!isGoodEnd(stack.status) && { reason: stack.statusReason ?? '' }),
      });
    });
  }

  private async begin(): Promise<DeploymentRecord | undefined> {
    const table = await historyTable(this.context);
    const record = table && (await this.start());
    if (record) await table.write(record);
    return record;
  }

  private async start(): Promise<DeploymentRecord | undefined> {
    const { context, operation, isNew } = this;
    const record = startOf(context, operation);
    return (
      record && {
        ...record,
        ...(isNew && context.source()),
        ...(await responsibleFor(context, operation)),
      }
    );
  }
}

/** Adds the operations whose end no tool has written: it was killed, or the operation was started elsewhere. */
export function recordMissed(context: Context, stackId: string): Promise<void> {
  const { connection, target } = context;
  return guarded(context, async (table) => {
    const recent = await table.newest(target.stackName, RECENT);
    const closed = new Set(recent.filter(({ ended }) => ended !== undefined).map((each) => each.deployment));
    for (const { end, ...operation } of await endedOperations(connection, stackId, (token) =>
      closed.has(token),
    )) {
      const record = startOf(context, operation);
      if (record)
        await table.write({
          ...record,
          ...(await responsibleFor(context, operation)),
          status: end.status,
          ended: timestamp(end.at),
          ...(end.reason !== undefined && { reason: end.reason }),
        });
    }
  });
}

const RECENT = 50;

/** The change set that was approved. */
function approvedIn({ described }: Stack, { operation }: DeploymentRecord): { readonly changeSet?: string } {
  const name = operation === 'DELETE' ? undefined : described.ChangeSetId?.split('/').at(-2);
  return name === undefined ? {} : { changeSet: name };
}

/** A history that cannot be written is reported. */
async function guarded(context: Context, write: (table: HistoryTable) => Promise<void>): Promise<void> {
  try {
    const table = await historyTable(context);
    if (table) await write(table);
  } catch (error) {
    const known = stopFor(error, 'the table could not be written');
    if (!(known instanceof Stop)) throw error;
    const { message, next } = known;
    context.operator.report({
      type: 'note',
      text: `the history of ${context.target.stackName} is incomplete: ${message}; ${next ?? 'the next deployment completes it'}`,
    });
  }
}
