import type { Pause, Revision, StagedDeployment } from '../operation/service-deployment';
import { elapsed } from './style';

const STRATEGIES: Readonly<Record<string, string>> = {
  ROLLING: 'rolling',
  BLUE_GREEN: 'blue/green',
  CANARY: 'canary',
  LINEAR: 'linear',
};

/** The stage of a deployment, the traffic of its revisions, and its pauses. */
export function stagedLines(staged: StagedDeployment, now: number): string[] {
  const { strategy, status, stage, step, revisions, pauses } = staged;
  const shift = step && `${step.percent}% at a time, then ${minutes(step.bakeMinutes)}`;
  const place = stage === undefined ? status : stageText(stage, staged);
  return [
    [STRATEGIES[strategy] ?? strategy, shift, place].filter(Boolean).join(', '),
    ...revisions.map(revisionText),
    ...pauses.map((pause) => pauseText(pause, now)),
  ];
}

/** `2 of 2 running, 10% of the traffic`. */
function revisionText({ role, running, requested, productionTraffic, testTraffic }: Revision): string {
  const shares = [
    productionTraffic === undefined ? undefined : `${productionTraffic}% of the traffic`,
    testTraffic === undefined || testTraffic === 0 ? undefined : `${testTraffic}% of the test traffic`,
  ];
  return [`${role} revision: ${running} of ${requested} running`, ...shares].filter(Boolean).join(', ');
}

function stageText(stage: string, { bakeMinutes }: StagedDeployment): string {
  return stage === 'BAKE_TIME' && bakeMinutes !== undefined ? `BAKE_TIME of ${minutes(bakeMinutes)}` : stage;
}

function minutes(count: number): string {
  return `${count} ${count === 1 ? 'minute' : 'minutes'}`;
}

function pauseText({ expiresAt, timeoutAction }: Pause, now: number): string {
  return expiresAt === undefined
    ? 'paused until someone answers'
    : `paused; without an answer, ECS ${timeoutText(timeoutAction)} in ${elapsed(expiresAt - now)}`;
}

/** What ECS does when nobody answers in time. */
export function timeoutText(action: string): string {
  return action === 'CONTINUE' ? 'continues' : 'rolls back';
}
