import type { Judgement } from './judge';

/** AWS's documentation of the controls. */
const CONTROLS = 'https://docs.aws.amazon.com/controltower/latest/controlreference/proactive-controls.html';

export interface CheckedDeployments {
  readonly rules: number;
  readonly templates: number;
  readonly deployments: readonly string[];
}

/** The report as text: violations first, a summary last. */
export function report({ breaches, excepted, idle }: Judgement, scope: CheckedDeployments): string {
  return [
    ...breaches.map(
      ({ path, logicalId, control, title, fix, deployments }) =>
        `out/${path}: ${logicalId}: ${control}: ${lowerFirst(title)} (${deployments.join(', ')})\n  ${fix}\n  ${CONTROLS}`,
    ),
    ...idle.map(
      ({ path, logicalId, control, reason }) =>
        `out/${path}: ${logicalId}: the exception from ${control} ${reason === '' ? 'has no reason: add one under Reasons' : 'is unused: remove it'}`,
    ),
    ...excepted.map(
      ({ path, logicalId, control, reason, deployments }) =>
        `excepted: out/${path}: ${logicalId}: ${control} (${deployments.join(', ')})\n  ${reason}`,
    ),
    '',
    `${scope.rules} controls, ${scope.templates} templates of ${scope.deployments.join(', ')}: ` +
      `${count(breaches.length, 'violation', 'violations')}, ${count(excepted.length, 'exception', 'exceptions')} with a reason` +
      (idle.length > 0 ? `, ${count(idle.length, 'exception', 'exceptions')} to fix` : ''),
  ].join('\n');
}

function count(number: number, one: string, many: string): string {
  return `${number === 0 ? 'no' : number} ${number === 1 ? one : many}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
