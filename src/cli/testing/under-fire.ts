import type { StackEvent } from '@aws-sdk/client-cloudformation';
import type { Fault } from '../../local/faults/faults';
import { deploy } from '../deploy';
import { marketProject } from './market';
import { type Ran, Rehearsal } from './rehearsal';

const UPDATE = ['--yes', '--parameter', 'ImageTag=v2'];

/** More than the attempts of the SDK in these tests, so that the tool has to retry. */
const TIMES = 3;

/** The faults that can hit a call. */
export const disturbances = {
  'is throttled': { kind: 'throttle', times: TIMES },
  'is cut off before it is done': { kind: 'drop', times: TIMES },
  'is cut off after it is done': { kind: 'drop', when: 'after', times: TIMES },
  'is answered 503': { kind: 'error', times: TIMES },
} as const satisfies Readonly<Record<string, Fault>>;

export type Disturbance = keyof typeof disturbances;

/** The calls of an update of the shop without faults, in order. */
export async function callsOfUpdate(): Promise<readonly string[]> {
  const rehearsal = await Rehearsal.deployed();
  try {
    rehearsal.faults({ kind: 'delay', milliseconds: 0 });
    await rehearsal.run(deploy, UPDATE);
    return rehearsal.faults().faults[0]?.hits ?? [];
  } finally {
    await rehearsal.end();
  }
}

/** The result of an update with faults, and the events that the endpoint recorded. */
export interface Disturbed {
  readonly ran: Ran;
  /** The first call that each fault hit. */
  readonly hits: readonly (string | undefined)[];
  /** The events of the root stack that the endpoint recorded, oldest first. */
  readonly events: readonly OwnEvent[];
  /** The statuses of the root stack that the output shows. */
  readonly shown: readonly string[];
}

interface OwnEvent {
  readonly status: string;
  readonly reason: string;
}

export async function updateUnder(...faults: readonly Fault[]): Promise<Disturbed> {
  const rehearsal = await Rehearsal.deployed();
  try {
    rehearsal.faults(...faults);
    const ran = await rehearsal.run(deploy, UPDATE);
    const report = rehearsal.faults();
    return {
      ran,
      hits: report.faults.map(({ hits }) => hits[0]),
      events: await lastOperation(rehearsal),
      shown: shownStatuses(ran.output),
    };
  } finally {
    await rehearsal.end();
  }
}

/** Expects that a fault in one call changes nothing: the update starts one operation and shows its events. */
export async function expectNoDifference(
  calls: readonly string[],
  call: number,
  disturbance: Disturbance,
): Promise<void> {
  const fault: Fault = { ...disturbances[disturbance], after: call };
  const { ran, hits, events, shown } = await updateUnder(fault);
  expect({
    call,
    hit: hits[0],
    exitCode: ran.exitCode,
    outcome: /shop-local is \w+(?= after)/.exec(ran.output)?.[0],
    begun: events.filter(({ reason }) => reason === 'User Initiated').length,
    shown,
  }).toEqual({
    call,
    hit: calls[call],
    exitCode: 0,
    outcome: 'shop-local is UPDATE_COMPLETE',
    begun: 1,
    shown: events.map(({ status }) => status),
  });
}

async function lastOperation(rehearsal: Rehearsal, StackName = 'shop-local'): Promise<OwnEvent[]> {
  const { StackEvents = [] } = await rehearsal.client().describeStackEvents({ StackName });
  const [last] = StackEvents;
  return StackEvents.filter((event) => event.OperationId === last?.OperationId && isOwn(event))
    .map(({ ResourceStatus = '', ResourceStatusReason = '' }) => ({
      status: ResourceStatus,
      reason: ResourceStatusReason,
    }))
    .reverse();
}

function isOwn({ PhysicalResourceId, StackId }: StackEvent): boolean {
  return PhysicalResourceId === StackId;
}

function shownStatuses(output: string): string[] {
  return [...output.matchAll(/^\d\d:\d\d:\d\d {2}([A-Z_]+) shop-local(?:: .*)?$/gm)].map(
    ([, status = '']) => status,
  );
}

/** An update of two stacks of the market. */
const MARKET_UPDATE = ['--yes', '--parameter', 'Width=9', '--parameter', 'Goods=fish'];
const UPDATED = ['market-local-alley', 'market-local-stall'];

/** The number of calls of an update of the market. Calls of independent stacks have no fixed order. */
export async function callsOfMarketUpdate(): Promise<number> {
  const rehearsal = await Rehearsal.deployed(marketProject);
  try {
    rehearsal.faults({ kind: 'delay', milliseconds: 0 });
    await rehearsal.run(deploy, MARKET_UPDATE);
    return rehearsal.faults().faults[0]?.hits.length ?? 0;
  } finally {
    await rehearsal.end();
  }
}

/** Expects that a fault in one call changes nothing: each stack is updated by one operation. */
export async function expectMarketUpdated(call: number, disturbance: Disturbance): Promise<void> {
  const rehearsal = await Rehearsal.deployed(marketProject);
  try {
    rehearsal.faults({ ...disturbances[disturbance], after: call });
    const { exitCode, output } = await rehearsal.run(deploy, MARKET_UPDATE);
    rehearsal.faults();
    const begun = await Promise.all(UPDATED.map((name) => lastOperation(rehearsal, name)));
    expect({
      call,
      exitCode,
      end: /^market-local is deployed/m.test(output),
      begun: begun.map((events) => events.filter(({ reason }) => reason === 'User Initiated').length),
      statuses: await Promise.all(UPDATED.map((name) => rehearsal.stackStatus(name))),
    }).toEqual({
      call,
      exitCode: 0,
      end: true,
      begun: [1, 1],
      statuses: UPDATED.map(() => 'UPDATE_COMPLETE'),
    });
  } finally {
    await rehearsal.end();
  }
}
