import type * as Sts from '@aws-sdk/client-sts';
import type { Context } from '../context';
import type { Operation } from '../operation/operation';
import { isStartedBy } from '../operation-token';
import { type DeploymentRecord, OPEN, timestamp } from './record';

/** What the operation itself shows. `undefined` without a token, by which all writers name it. */
export function startOf(
  { target, rehearsal }: Pick<Context, 'target' | 'rehearsal'>,
  { stackId, since, status, token }: Operation,
): DeploymentRecord | undefined {
  if (token === undefined) return undefined;
  return {
    stack: target.stackName,
    deployment: token,
    started: timestamp(since),
    status: OPEN,
    operation: operationNamed(status),
    stackId,
    component: target.template.replace(/\.yaml$/, ''),
    ...(!rehearsal && { link: consoleLink(target.region, stackId) }),
  };
}

/** By the status of its first event. */
function operationNamed(status: string): string {
  return /ROLLBACK/.test(status) ? 'ROLLBACK' : status.replace(/_.*$/, '');
}

function consoleLink(region: string, stackId: string): string {
  return `https://console.aws.amazon.com/cloudformation/home?region=${region}#/stacks/events?stackId=${encodeURIComponent(stackId)}`;
}

/** The caller, if the operation is the caller's own. */
export async function responsibleFor(
  { connection, operator }: Pick<Context, 'connection' | 'operator'>,
  { token }: Operation,
): Promise<{ readonly responsible?: string }> {
  if (!isStartedBy(token, operator.name)) return {};
  const { GetCallerIdentityCommand }: typeof Sts = require('@aws-sdk/client-sts');
  const { Arn } = await connection.sts.send(new GetCallerIdentityCommand({}));
  return Arn === undefined ? {} : { responsible: Arn };
}
