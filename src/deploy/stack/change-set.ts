import type { DescribeChangeSetOutput, Stack as Described } from '@aws-sdk/client-cloudformation';
import { errorKind } from '../../aws/errors';
import { type ChangeSetAnswers, nestedChangeSets } from '../../review';
import type { Connection } from '../aws/connection';
import { each } from '../aws/pages';
import { findStack } from './stack';

/** A change set without its changes. */
export interface ChangeSet {
  readonly id: string;
  readonly name: string;
  readonly stackId: string;
  readonly status: string;
  readonly executionStatus: string;
  readonly reason: string;
}

/** `undefined` if it does not exist. */
export async function findChangeSet(
  { cloudFormation }: Connection,
  name: string,
  stackName?: string,
): Promise<ChangeSet | undefined> {
  try {
    return changeSetOf(
      await cloudFormation.describeChangeSet({
        ChangeSetName: name,
        ...(stackName !== undefined && { StackName: stackName }),
      }),
    );
  } catch (error) {
    if (errorKind(error) === 'missing') return undefined;
    throw error;
  }
}

function changeSetOf(answer: DescribeChangeSetOutput): ChangeSet {
  return {
    id: answer.ChangeSetId ?? '',
    name: answer.ChangeSetName ?? '',
    stackId: answer.StackId ?? '',
    status: answer.Status ?? '',
    executionStatus: answer.ExecutionStatus ?? '',
    reason: answer.StatusReason ?? '',
  };
}

const AT_ONCE = 4;

/**
 * The complete description of a change set and of those of its nested stacks. It is requested with and without property
 * values, because each answer leaves out changes that the other lists.
 */
export async function describeWhole(
  connection: Connection,
  id: string,
  stack: Described | undefined,
): Promise<ChangeSetAnswers> {
  const [withValues, withoutValues] = await Promise.all([
    describeAll(connection, id, true),
    describeAll(connection, id, false),
  ]);
  const inside = nestedChangeSets({ withValues, withoutValues });
  const nested = await each(
    inside,
    AT_ONCE,
    async (one) => [one, await describeNested(connection, one)] as const,
  );
  return { withValues, withoutValues, nested: new Map(nested), ...(stack && { stack }) };
}

async function describeNested(connection: Connection, id: string): Promise<ChangeSetAnswers> {
  const { stackId } = (await findChangeSet(connection, id)) ?? {};
  const stack = stackId === undefined ? undefined : await findStack(connection, stackId);
  return describeWhole(connection, id, stack?.described);
}

async function describeAll(
  { cloudFormation }: Connection,
  id: string,
  values: boolean,
): Promise<DescribeChangeSetOutput[]> {
  const pages: DescribeChangeSetOutput[] = [];
  let token: string | undefined;
  do {
    const page: DescribeChangeSetOutput = await cloudFormation.describeChangeSet({
      ChangeSetName: id,
      IncludePropertyValues: values,
      ...(token !== undefined && { NextToken: token }),
    });
    pages.push(page);
    token = page.NextToken;
  } while (token);
  return pages;
}
