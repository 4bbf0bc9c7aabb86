import { randomUUID } from 'node:crypto';
import { callerIn } from '../protocol/caller';
import { letters } from '../resources/made-up';
import type { Operation, OperationType, StackRecord } from '../state/records';
import { newSeed } from './step';

export function newOperation(type: OperationType, more: Partial<Operation> = {}): Operation {
  return { id: randomUUID(), type, onFailure: 'ROLLBACK', retainExceptOnCreate: false, spared: [], ...more };
}

/** The fields of a stack's record for a new operation. */
export function begins(operation: Operation): Pick<StackRecord, 'operation' | 'lastOperations'> {
  return { operation, lastOperations: [{ type: operation.type, id: operation.id }] };
}

type NewStack = Pick<StackRecord, 'stackName' | 'accountId' | 'region' | 'created' | 'status'> &
  Partial<Pick<StackRecord, 'parent' | 'deployment'>>;

export function newStack(fields: NewStack): StackRecord {
  const { accountId, region, stackName } = fields;
  const { partition } = callerIn(accountId, region);
  return {
    stackId: `arn:${partition}:cloudformation:${region}:${accountId}:stack/${stackName}/${randomUUID()}`,
    outputs: [],
    imports: [],
    lastOperations: [],
    terminationProtection: false,
    disableRollback: false,
    rollbackConfiguration: {},
    ...fields,
  };
}

/** AWS names nested stacks after their parent and logical ID, with twelve characters more. */
export function nestedName(parent: string, logicalId: string): string {
  return `${parent.slice(0, 60)}-${logicalId.slice(0, 50)}-${letters(newSeed(), 12).toUpperCase()}`;
}
