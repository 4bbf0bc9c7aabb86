import type { PausedService } from '../inspect/pauses';
import { make, type Place } from '../target';
import { timeoutText } from './staged-lines';

/**
 * The state of a deployment that is paused at a lifecycle stage, and what to check.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/pause-lifecycle-hooks.html
 */
const STAGES: Readonly<Record<string, string>> = {
  RECONCILE_SERVICE: 'more than one revision is active',
  PRE_SCALE_UP: 'the new revision has not started',
  POST_SCALE_UP: 'the tasks of the new revision run without traffic: check their logs',
  POST_TEST_TRAFFIC_SHIFT: 'the new revision receives the test traffic: test it',
  PRE_PRODUCTION_TRAFFIC_SHIFT: 'the next step shifts production traffic to the new revision',
  POST_PRODUCTION_TRAFFIC_SHIFT:
    'the new revision receives all production traffic, the old one still runs: check alarms and logs',
};

/** What is paused, what to check, how to answer, and what happens without an answer. */
export function pauseSentences(
  { service, deployment: { stage }, testUrl, expiresAt, timeoutAction, hookId }: PausedService,
  place: Place,
  several: boolean,
): string[] {
  const at = stage === undefined ? '' : ` at ${stage}`;
  const check = STAGES[stage ?? ''];
  const url = testUrl === undefined ? '' : ` at ${testUrl}`;
  const hook = several ? { HOOK: hookId } : {};
  const command = (name: string): string => `\`${make(name, place, hook)}\``;
  return [
    `${service} is paused${at}${check === undefined ? '' : `: ${check}${/test it$/.test(check) ? url : ''}`}`,
    `${command('continue')} continues, ${command('rollback')} rolls back`,
    ...(expiresAt === undefined
      ? []
      : [`without an answer until ${new Date(expiresAt).toISOString()}, ECS ${timeoutText(timeoutAction)}`]),
  ];
}
