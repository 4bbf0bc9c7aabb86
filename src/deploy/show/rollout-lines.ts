import { harmless } from '../../terminal/text';
import type { Rollout, ServiceDeployment } from '../operation/rollout';
import { stagedLines } from './staged-lines';
import { elapsed } from './style';

export interface RolloutLine {
  readonly text: string;
  readonly bad: boolean;
}

/** The deployments of a service, and the last messages of ECS. */
export function rolloutLines({ deployments, staged, messages }: Rollout, now: number): RolloutLine[] {
  return [
    ...deployments.map((deployment) => ({
      text: deploymentText(deployment),
      bad: deployment.failed > 0 || deployment.state === 'FAILED',
    })),
    ...(staged ? stagedLines(staged, now) : []).map((text) => ({ text, bad: false })),
    ...messages.map(({ at, text }) => ({
      text: `${elapsed(now - at)} ago  ${harmless(text).replace(/^\(service \S+\) /, '')}`,
      bad: /unable|unhealthy|failed/i.test(text),
    })),
  ];
}

function deploymentText({
  status,
  taskDefinition,
  desired,
  running,
  pending,
  failed,
}: ServiceDeployment): string {
  const role = status === 'PRIMARY' ? 'new' : 'old';
  const counts = `${running} of ${desired} running, ${pending} pending`;
  return `${role} ${taskDefinition}: ${counts}${failed > 0 ? `, ${failed} failed` : ''}`;
}
