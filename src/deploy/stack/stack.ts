import type { Stack as Described } from '@aws-sdk/client-cloudformation';
import { errorKind } from '../../aws/errors';
import type { Connection } from '../aws/connection';

/** A stack as CloudFormation describes it, with required fields made certain. */
export interface Stack {
  readonly stackId: string;
  readonly name: string;
  readonly status: string;
  readonly statusReason: string | undefined;
  readonly created: Date | undefined;
  readonly updated: Date | undefined;
  readonly outputs: readonly Output[];
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly terminationProtection: boolean;
  readonly parentId: string | undefined;
  readonly drift: { readonly status: string; readonly checked: Date | undefined };
  /** AWS's own answer. */
  readonly described: Described;
}

export interface Output {
  readonly name: string;
  readonly value: string;
  readonly description: string | undefined;
  readonly exportName: string | undefined;
}

/** A stack by its name, or by its ID if it may be deleted. `undefined` if it does not exist. */
export async function findStack(
  { cloudFormation }: Connection,
  nameOrId: string,
): Promise<Stack | undefined> {
  try {
    const { Stacks } = await cloudFormation.describeStacks({ StackName: nameOrId });
    const found = Stacks?.[0];
    return found && stackOf(found);
  } catch (error) {
    if (errorKind(error) === 'missing') return undefined;
    throw error;
  }
}

/** A described stack with required fields made certain. */
export function stackOf(stack: Described): Stack {
  return {
    stackId: stack.StackId ?? '',
    name: stack.StackName ?? '',
    status: stack.StackStatus ?? '',
    statusReason: stack.StackStatusReason,
    created: stack.CreationTime,
    updated: stack.LastUpdatedTime,
    outputs: (stack.Outputs ?? []).map((output) => ({
      name: output.OutputKey ?? '',
      value: output.OutputValue ?? '',
      description: output.Description,
      exportName: output.ExportName,
    })),
    parameters: table(stack.Parameters ?? [], 'ParameterKey', 'ParameterValue'),
    tags: table(stack.Tags ?? [], 'Key', 'Value'),
    terminationProtection: stack.EnableTerminationProtection === true,
    parentId: stack.ParentId,
    drift: {
      status: stack.DriftInformation?.StackDriftStatus ?? 'NOT_CHECKED',
      checked: stack.DriftInformation?.LastCheckTimestamp,
    },
    described: stack,
  };
}

function table<K extends string, V extends string>(
  items: readonly { [key in K | V]?: string | undefined }[],
  key: K,
  value: V,
): Record<string, string> {
  return Object.fromEntries(items.map((item) => [item[key] ?? '', item[value] ?? '']));
}
