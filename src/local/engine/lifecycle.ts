import { ResourceFailure } from '../resources/handler';
import type { OutputRecord, StackRecord, StackStatus } from '../state/records';
import { goBack } from './back';
import { cleanUp } from './cleanup';
import { failedDeletions, failedResources } from './failures';
import { type ForwardResult, forward } from './forward';
import { exportInUse, settleOutputs } from './outputs';
import { removeAll } from './removal';
import type { Session } from './session';

/**
 * The ways of a stack through its states. Each goes on from the state in which it finds the stack, so that the same call
 * begins an operation and takes it up again after a kill.
 *
 *     create:  CREATE_IN_PROGRESS -> CREATE_COMPLETE | CREATE_FAILED
 *                                 -> ROLLBACK_IN_PROGRESS -> ROLLBACK_COMPLETE | ROLLBACK_FAILED
 *     update:  UPDATE_IN_PROGRESS -> ..._CLEANUP_IN_PROGRESS -> UPDATE_COMPLETE
 *                                 -> UPDATE_FAILED
 *                                 -> UPDATE_ROLLBACK_IN_PROGRESS -> ..._CLEANUP_IN_PROGRESS -> UPDATE_ROLLBACK_COMPLETE
 *                                                                -> UPDATE_ROLLBACK_FAILED
 *     delete:  DELETE_IN_PROGRESS -> DELETE_COMPLETE | DELETE_FAILED
 */
const finished = { operation: undefined } as const;

export async function create(session: Session, cancelled: AbortSignal): Promise<void> {
  if (session.stack.status === 'CREATE_IN_PROGRESS') {
    const deployed = await deploy(session, cancelled);
    // A DeleteStack can come in between.
    if (session.stack.status === 'CREATE_IN_PROGRESS') endCreation(session, deployed);
  }
  if (session.stack.status === 'ROLLBACK_IN_PROGRESS') await takeBackCreation(session);
  if (session.stack.status === 'DELETE_IN_PROGRESS') await remove(session);
}

function endCreation(session: Session, { problem, outputs, imports }: Deployed): void {
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

export async function update(session: Session, cancelled: AbortSignal): Promise<void> {
  await updateUpToCleanup(session, cancelled);
  await finishUpdate(session);
}

/** The part of an update that can fail. A nested stack stops here until its parent has come as far. */
export async function updateUpToCleanup(session: Session, cancelled: AbortSignal): Promise<void> {
  if (session.stack.status === 'UPDATE_IN_PROGRESS') {
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
  if (session.stack.status === 'UPDATE_ROLLBACK_IN_PROGRESS') await takeBackUpdate(session);
  if (session.stack.status === 'ROLLBACK_IN_PROGRESS') await takeBackCreation(session);
}

/** Brings an update, or its rollback, from the cleanup to its end. Answers whether there was something to do. */
export async function finishUpdate(session: Session): Promise<boolean> {
  const { status } = session.stack;
  const end = ENDS[status];
  if (end === undefined) return false;
  const failed = await cleanUp(session, new AbortController().signal);
  const reason =
    failed.length > 0 ? `Update successful. One or more resources could not be deleted.` : undefined;
  session.enter(end, reason, { previous: undefined, ...finished });
  return true;
}

const ENDS: Readonly<Partial<Record<StackStatus, StackStatus>>> = {
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: 'UPDATE_COMPLETE',
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: 'UPDATE_ROLLBACK_COMPLETE',
};

export async function takeBackUpdate(session: Session): Promise<void> {
  const failed = await goBack(session, new AbortController().signal);
  if (failed.length > 0) {
    session.enter('UPDATE_ROLLBACK_FAILED', failedResources(session, failed), finished);
    return;
  }
  const { previous } = session.stack;
  session.enter('UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS', undefined, {
    outputs: previous?.outputs ?? [],
  });
}

async function takeBackCreation(session: Session): Promise<void> {
  const failed = await removeAll(session, 'failed creation', new AbortController().signal);
  if (failed.length > 0) session.enter('ROLLBACK_FAILED', failedDeletions(failed), finished);
  else session.enter('ROLLBACK_COMPLETE', undefined, { outputs: [], imports: [], ...finished });
}

export async function remove(session: Session): Promise<void> {
  const failed = await removeAll(session, 'deletion', new AbortController().signal);
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

/** A stack whose exports are in use goes back to where it was, and its reason tells why: AWS says DELETE_FAILED nowhere. */
export function refuseRemoval(session: Session, before: StackRecord): boolean {
  const reason = exportInUse(session);
  if (reason === undefined) return false;
  session.enter(before.status, reason, finished);
  return true;
}

interface Deployed {
  /** Why it failed, if it did. */
  readonly problem?: string;
  readonly outputs: readonly OutputRecord[];
  readonly imports: readonly string[];
  readonly wanted: readonly string[];
}

async function deploy(session: Session, cancelled: AbortSignal): Promise<Deployed> {
  const nothing = { outputs: session.stack.outputs, imports: session.stack.imports, wanted: [] };
  let result: ForwardResult;
  try {
    result = await forward(session, cancelled);
  } catch (error) {
    return { ...nothing, problem: error instanceof Error ? error.message : String(error) };
  }
  const { desired, failed } = result;
  if (failed.length > 0) return { ...nothing, problem: failedResources(session, failed) };
  if (session.stack.operation?.cancelled) return { ...nothing, problem: 'User Initiated' };
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
