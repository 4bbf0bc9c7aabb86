import { isCleanup, type StackStatus } from '../../aws/statuses';
import { ResourceFailure } from '../resources/handler';
import type { OutputRecord, StackRecord } from '../state/records';
import { goBack } from './back';
import { cleanUp } from './cleanup';
import { creationTimeout } from './creation-timeout';
import { type ForwardResult, forward } from './forward';
import type { Guard } from './guard';
import { exportInUse, settleOutputs } from './outputs';
import { removeAll } from './removal';
import { RollbackTriggers } from './rollback-triggers';
import type { Session } from './session';

type Step = (session: Session, cancelled: AbortSignal) => Promise<void>;

/**
 * What runs while a stack is in a status. Each step ends by entering a status that may follow it (`src/aws/statuses.ts`), so
 * that the same table starts an operation and resumes it after a kill.
 */
const STEPS: Readonly<Partial<Record<StackStatus, Step>>> = {
  CREATE_IN_PROGRESS: create,
  ROLLBACK_IN_PROGRESS: rollBackCreation,
  UPDATE_IN_PROGRESS: update,
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: (session) => finishUpdate(session, 'UPDATE_COMPLETE'),
  UPDATE_ROLLBACK_IN_PROGRESS: rollBackUpdate,
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: (session) =>
    finishUpdate(session, 'UPDATE_ROLLBACK_COMPLETE'),
  DELETE_IN_PROGRESS: remove,
};

/** Runs an operation from the current status of its stack to the end. */
export async function advance(session: Session, cancelled: AbortSignal): Promise<void> {
  for (let step = STEPS[session.stack.status]; step; step = STEPS[session.stack.status])
    await step(session, cancelled);
}

/** Runs the operation of a nested stack up to its cleanup, which waits for the parent. */
export async function advanceToCleanup(session: Session, cancelled: AbortSignal): Promise<void> {
  for (let step = STEPS[session.stack.status]; step; step = STEPS[session.stack.status]) {
    if (isCleanup(session.stack.status)) return;
    await step(session, cancelled);
  }
}

const finished = { operation: undefined } as const;
const uncancelled = new AbortController().signal;

async function create(session: Session, cancelled: AbortSignal): Promise<void> {
  const { problem, outputs, imports } = await deploy(session, cancelled, [creationTimeout(session)]);
  // DeleteStack may be called meanwhile.
  if (session.stack.status !== 'CREATE_IN_PROGRESS') return;
  if (problem === undefined) {
    session.enter('CREATE_COMPLETE', undefined, { outputs, imports, ...finished });
    return;
  }
  const onFailure = session.stack.operation?.onFailure ?? 'ROLLBACK';
  if (onFailure === 'DO_NOTHING') session.enter('CREATE_FAILED', problem, finished);
  else if (onFailure === 'ROLLBACK')
    session.enter('ROLLBACK_IN_PROGRESS', `${sentence(problem)}Rollback requested by user.`);
  else session.enter('DELETE_IN_PROGRESS', `${sentence(problem)}Delete requested by user.`);
}

async function update(session: Session, cancelled: AbortSignal): Promise<void> {
  const { problem, outputs, imports, wanted } = await deploy(session, cancelled);
  const { operation, previous } = session.stack;
  if (problem === undefined) {
    const next = operation && { ...operation, wanted };
    session.enter('UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', undefined, { outputs, imports, operation: next });
    return;
  }
  if (operation?.onFailure === 'DO_NOTHING' && !operation.cancelled) {
    session.enter('UPDATE_FAILED', problem, finished);
    return;
  }
  const reason = operation?.cancelled ? 'User Initiated' : problem;
  if (previous) session.enter('UPDATE_ROLLBACK_IN_PROGRESS', reason, { deployment: previous.deployment });
  else session.enter('ROLLBACK_IN_PROGRESS', `${sentence(problem)}Rollback requested by user.`);
}

async function finishUpdate(session: Session, end: StackStatus): Promise<void> {
  const failed = await cleanUp(session, uncancelled);
  const reason =
    failed.length > 0 ? 'Update successful. One or more resources could not be deleted.' : undefined;
  session.enter(end, reason, { previous: undefined, ...finished });
}

async function rollBackUpdate(session: Session): Promise<void> {
  const failed = await goBack(session, uncancelled);
  if (failed.length > 0) {
    session.enter('UPDATE_ROLLBACK_FAILED', failedResources(session, failed), finished);
    return;
  }
  const { previous } = session.stack;
  session.enter('UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS', undefined, {
    outputs: previous?.outputs ?? [],
  });
}

async function rollBackCreation(session: Session): Promise<void> {
  const failed = await removeAll(session, 'failed creation', uncancelled);
  if (failed.length > 0) session.enter('ROLLBACK_FAILED', failedDeletions(failed), finished);
  else session.enter('ROLLBACK_COMPLETE', undefined, { outputs: [], imports: [], ...finished });
}

async function remove(session: Session): Promise<void> {
  const failed = await removeAll(session, 'deletion', uncancelled);
  if (failed.length > 0) {
    session.enter('DELETE_FAILED', failedDeletions(failed), finished);
    return;
  }
  const gone = {
    deleted: session.now(),
    changeSetId: undefined,
    outputs: [],
    imports: [],
    previous: undefined,
  };
  session.enter('DELETE_COMPLETE', undefined, { ...gone, ...finished });
}

/** Refuses to delete a stack whose exports are in use: the stack keeps its status, with the cause as its status reason, as on AWS. */
export function refuseRemoval(session: Session, before: StackRecord): boolean {
  const reason = exportInUse(session);
  if (reason === undefined) return false;
  session.enter(before.status, reason, finished);
  return true;
}

interface Deployed {
  /** The reason of the failure. */
  readonly problem?: string;
  readonly outputs: readonly OutputRecord[];
  readonly imports: readonly string[];
  readonly wanted: readonly string[];
}

async function deploy(
  session: Session,
  cancelled: AbortSignal,
  more: readonly Guard[] = [],
): Promise<Deployed> {
  const triggers = new RollbackTriggers(session);
  const guards: readonly Guard[] = [triggers, ...more];
  try {
    const signal = AbortSignal.any([cancelled, ...guards.map((guard) => guard.signal)]);
    const deployed = await deployResources(session, signal);
    if (deployed.problem === undefined) await triggers.monitor(signal);
    const found = guards.find((guard) => guard.problem !== undefined);
    const problem = found?.problem ?? deployed.problem ?? canceled(session);
    return problem === undefined ? deployed : { ...deployed, problem };
  } finally {
    for (const guard of guards) guard.end();
  }
}

function canceled(session: Session): string | undefined {
  return session.stack.operation?.cancelled ? 'User Initiated' : undefined;
}

async function deployResources(session: Session, cancelled: AbortSignal): Promise<Deployed> {
  const nothing = { outputs: session.stack.outputs, imports: session.stack.imports, wanted: [] };
  let result: ForwardResult;
  try {
    result = await forward(session, cancelled);
  } catch (error) {
    return { ...nothing, problem: error instanceof Error ? error.message : String(error) };
  }
  const { desired, failed } = result;
  if (failed.length > 0) return { ...nothing, problem: failedResources(session, failed) };
  const problem = canceled(session);
  if (problem !== undefined) return { ...nothing, problem };
  try {
    const outputs = settleOutputs(session, desired);
    return { outputs, imports: [...desired.imports], wanted: [...desired.waits.keys()] };
  } catch (error) {
    if (error instanceof ResourceFailure) return { ...nothing, problem: error.message };
    throw error;
  }
}

function sentence(problem: string): string {
  return problem.endsWith(' ') ? problem : `${problem}. `;
}

/** CloudFormation's sentence about the resources that made an operation fail. */
function failedResources(session: Session, failed: readonly string[]): string {
  const created = failed.filter((logicalId) => session.resource(logicalId)?.status === 'CREATE_FAILED');
  const updated = failed.filter((logicalId) => session.resource(logicalId)?.status === 'UPDATE_FAILED');
  const listed = (verb: string, names: readonly string[]): string =>
    names.length === 0
      ? ''
      : `The following resource(s) failed to ${verb}: [${[...names].sort().join(', ')}]. `;
  return `${listed('create', created)}${listed('update', updated)}`;
}

function failedDeletions(failed: readonly string[]): string {
  return `The following resource(s) failed to delete: [${[...failed].sort().join(', ')}]. `;
}
