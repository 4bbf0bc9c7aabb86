import { painter } from '../../terminal/paint';
import { column, harmless, widthOf, wrapped } from '../../terminal/text';
import type { History } from '../history/history';
import type { DeploymentRecord } from '../history/record';
import { make } from '../target';
import type { ReportOptions } from './report';
import { elapsed, styleOf } from './style';

/** Two lines for each deployment, newest first: what happened, and who deployed what. */
export function historyReport(
  { name, request, deployments }: History,
  { width, color }: ReportOptions,
): string[] {
  const paint = painter(color);
  if (deployments.length === 0)
    return [`No deployment of ${name} is recorded.`, `next: \`${make('deploy', request)}\` records one`];
  const longest = Math.max(...deployments.map(({ stack }) => widthOf(stack)));
  return deployments.flatMap((each) => [
    [
      each.started,
      column(each.stack, longest),
      paint(styleOf(each.status), each.status),
      ...(each.ended === undefined ? [] : [paint('faint', tookOf(each.started, each.ended))]),
    ].join('  '),
    ...wrapped(aboutOf(each), Math.max(20, width - 2)).map((line) => `  ${line}`),
    ...(each.reason === undefined
      ? []
      : wrapped(harmless(each.reason), Math.max(20, width - 2)).map((line) => paint('bad', `  ${line}`))),
  ]);
}

function tookOf(started: string, ended: string): string {
  return `after ${elapsed(Date.parse(ended) - Date.parse(started))}`;
}

/** `UPDATE of fargate v1, commit 0123abcd, change set stacks-0123, approved by user/alice`. */
function aboutOf({
  operation,
  component,
  version,
  digest,
  commit,
  changeSet,
  responsible,
}: DeploymentRecord): string {
  const parts = [
    [operation, component && `of ${component}`, version ?? digest].filter(Boolean).join(' '),
    commit && `commit ${shortCommit(commit)}`,
    changeSet && `change set ${changeSet}`,
    responsible === undefined
      ? 'by an unknown caller'
      : `by ${responsible.replace(/^arn:[^:]*:[^:]*:[^:]*:/, '')}`,
  ];
  return harmless(parts.filter(Boolean).join(', '));
}

function shortCommit(commit: string): string {
  return commit.replace(/^([0-9a-f]{12})[0-9a-f]+/, '$1');
}
