import type { Judgement } from './judge';

/** Where AWS describes its controls. */
const CONTROLS = 'https://docs.aws.amazon.com/controltower/latest/controlreference/proactive-controls.html';

export interface Scope {
  readonly rules: number;
  readonly templates: number;
  readonly deployments: readonly string[];
}

/** What a person reads: first what must be put right, last what was looked at. */
export function report({ breaches, excepted, idle }: Judgement, scope: Scope): string {
  return [
    ...breaches.map(
      ({ path, logicalId, control, title, fix, deployments }) =>
        `out/${path}: ${logicalId}: ${control}: ${lowerFirst(title)} (${deployments.join(', ')})\n  ${fix}\n  ${CONTROLS}`,
    ),
    ...idle.map(
      ({ path, logicalId, control, reason }) =>
        `out/${path}: ${logicalId}: the exception from ${control} ${reason === '' ? 'says no reason: add it under Reasons' : 'is not needed: remove it'}`,
    ),
    ...excepted.map(
      ({ path, logicalId, control, reason, deployments }) =>
        `excepted: out/${path}: ${logicalId}: ${control} (${deployments.join(', ')})\n  ${reason}`,
    ),
    '',
    `${scope.rules} controls, ${scope.templates} templates of ${scope.deployments.join(', ')}: ` +
      `${count(breaches.length, 'breach', 'breaches')}, ${count(excepted.length, 'exception', 'exceptions')} with a reason` +
      (idle.length > 0 ? `, ${count(idle.length, 'exception', 'exceptions')} to put right` : ''),
  ].join('\n');
}

function count(number: number, one: string, many: string): string {
  return `${number === 0 ? 'no' : number} ${number === 1 ? one : many}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
