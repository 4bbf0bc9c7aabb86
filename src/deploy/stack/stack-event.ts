import type { StackEvent as Described } from '@aws-sdk/client-cloudformation';

export const STACK_TYPE = 'AWS::CloudFormation::Stack';
export const SERVICE_TYPE = 'AWS::ECS::Service';

/** An event of a stack as plain data, which can be saved and shown again. */
export interface StackEvent {
  readonly id: string;
  readonly stackId: string;
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  /** Milliseconds since 1970, by AWS's clock. */
  readonly at: number;
  /** The ClientRequestToken of the operation. */
  readonly token?: string;
}

export function stackEventOf(event: Described): StackEvent {
  return {
    id: event.EventId ?? '',
    stackId: event.StackId ?? '',
    logicalId: event.LogicalResourceId ?? '',
    physicalId: event.PhysicalResourceId ?? '',
    type: event.ResourceType ?? '',
    status: event.ResourceStatus ?? '',
    at: event.Timestamp?.getTime() ?? 0,
    ...(event.ResourceStatusReason !== undefined && { reason: event.ResourceStatusReason.trim() }),
    ...(event.ClientRequestToken !== undefined && { token: event.ClientRequestToken }),
  };
}

/** Whether the event is about the stack itself, not about one of its resources. */
export function isOwn(event: StackEvent): boolean {
  return event.type === STACK_TYPE && event.physicalId === event.stackId;
}
