import type { OperationEvent } from '@aws-sdk/client-cloudformation';
import { nestedChangeSets } from '../../review';
import { allPages } from '../aws/pages';
import type { Context } from '../context';
import { type ChangeSet, describeWhole, findChangeSet } from '../stack/change-set';
import { Stop } from '../stop';

/** Why a change set failed, as precisely as known: with the property that pre-deployment validation names. */
export async function refusalOf(context: Context, changeSet: ChangeSet): Promise<Stop> {
  const [deepest, validations] = await Promise.all([
    innermost(context, changeSet, new Set()),
    validationFailures(context, changeSet),
  ]);
  const reasons = validations.length > 0 ? validations : [deepest.reason.replace(/\.$/, '')];
  return new Stop(
    'refused',
    `CloudFormation rejects the change set for ${context.target.stackName}:\n${reasons.map((reason) => `  ${reason}`).join('\n')}`,
    'fix the template or the parameters, then deploy again; nothing was changed',
  );
}

/** If a nested change set failed, the reason of its parent says only that. */
async function innermost(context: Context, changeSet: ChangeSet, seen: Set<string>): Promise<ChangeSet> {
  seen.add(changeSet.id);
  const answers = await describeWhole(context.connection, changeSet.id, undefined).catch(() => undefined);
  const named = changeSet.reason.match(/arn:[^\s,]+:changeSet\/[^\s,]+/)?.[0];
  const inside = [...(answers ? nestedChangeSets(answers) : []), ...(named === undefined ? [] : [named])];
  for (const id of inside) {
    const nested = seen.has(id)
      ? undefined
      : await findChangeSet(context.connection, id).catch(() => undefined);
    if (nested?.status === 'FAILED') return innermost(context, nested, seen);
  }
  return changeSet;
}

/** An endpoint without DescribeEvents leaves the reason of the change set. */
async function validationFailures({ connection }: Context, { id, stackId }: ChangeSet): Promise<string[]> {
  const events = await allPages(
    (token) => connection.cloudFormation.describeEvents({ ChangeSetName: id, StackName: stackId, ...token }),
    ({ OperationEvents, NextToken }) => ({ items: OperationEvents, next: NextToken }),
  ).catch(() => []);
  return events.filter(({ EventType }) => EventType === 'VALIDATION_ERROR').map(inWords);
}

function inWords(event: OperationEvent): string {
  const { LogicalResourceId, ValidationPath, ValidationStatusReason, ResourceStatusReason, ValidationName } =
    event;
  const place = [LogicalResourceId, ValidationPath]
    .filter((each) => each !== undefined && each !== '')
    .join(' at ');
  const reason = ValidationStatusReason ?? ResourceStatusReason ?? ValidationName ?? 'not valid';
  return `${place === '' ? '' : `${place}: `}${reason.replace(/\.$/, '')}`;
}
