import type { DeploymentLifecycleHookAction } from '@aws-sdk/client-ecs';
import { likely } from '../validate/suggest';
import { stopFor } from './aws/stop-for';
import { findPauses, type PausedService } from './inspect/pauses';
import { Stop } from './stop';
import type { System } from './system/system';
import { make } from './target';

/** The answer of a person to a pause. */
export interface PauseAnswer {
  readonly action: DeploymentLifecycleHookAction;
  /** The ID of the hook, a part of it, or the name of the service. */
  readonly hook: string | undefined;
}

/** Continues or rolls back the paused deployment of a service. */
export async function answerPause(system: System, { action, hook }: PauseAnswer): Promise<PausedService> {
  const pause = chosen(system, await pausesIn(system), hook, action);
  await send(pause, action).catch(async (error: unknown) => {
    // The response may have been lost, and ECS accepts an answer only once.
    const open = await pausesIn(system).catch(() => [pause]);
    if (open.some(({ hookId }) => hookId === pause.hookId))
      throw stopFor(
        error,
        `${pause.service} could not be ${action === 'CONTINUE' ? 'continued' : 'rolled back'}`,
      );
  });
  return pause;
}

async function pausesIn({ stacks }: System): Promise<PausedService[]> {
  return (await Promise.all(stacks.map(findPauses))).flat();
}

function chosen(
  { name, request }: System,
  pauses: readonly PausedService[],
  hook: string | undefined,
  action: DeploymentLifecycleHookAction,
): PausedService {
  const [first] = pauses;
  if (!first)
    throw new Stop(
      'usage',
      `no deployment of a service of ${name} is paused; nothing was changed`,
      `\`${make('status', request)}\` shows the services`,
    );
  const matching = pauses.filter(
    ({ hookId, service }) => hook === undefined || service === hook || hookId.includes(hook),
  );
  const [only] = matching;
  if (only && matching.length === 1) return only;
  const names = pauses.map(({ hookId }) => hookId);
  const problem = only
    ? `${matching.length} deployments are paused`
    : `no pause has the ID ${JSON.stringify(hook)}${suggested(hook, names)}`;
  const command = action === 'CONTINUE' ? 'continue' : 'rollback';
  throw new Stop(
    'usage',
    `${problem}; nothing was changed`,
    pauses
      .map(
        ({ hookId, service, deployment }) =>
          `\`${make(command, request, { HOOK: hookId })}\` for ${service} at ${deployment.stage ?? deployment.status}`,
      )
      .join('\n'),
  );
}

function suggested(hook: string | undefined, names: readonly string[]): string {
  const nearest = hook === undefined ? undefined : likely(hook, names);
  return nearest === undefined ? '' : `: did you mean ${nearest}?`;
}

async function send(
  { context: { connection }, deployment, hookId }: PausedService,
  action: DeploymentLifecycleHookAction,
): Promise<void> {
  const {
    ContinueServiceDeploymentCommand,
  }: typeof import('@aws-sdk/client-ecs') = require('@aws-sdk/client-ecs');
  await connection.ecs.send(
    new ContinueServiceDeploymentCommand({ serviceDeploymentArn: deployment.arn, hookId, action }),
  );
}
