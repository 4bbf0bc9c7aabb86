import { ResourceFailure } from '../resources/handler';
import type { ResourceRecord, StackRecord } from '../state/records';
import { refusal, type UpdateAction } from './stack-policy';

/** Rejects a step that the stack policy denies. */
export function checkPolicy(stack: StackRecord, resource: ResourceRecord, action: UpdateAction): void {
  const text = stack.operation?.policy ?? stack.policy;
  const reason = text === undefined ? undefined : refusal(text, resource.logicalId, resource.type, action);
  if (reason !== undefined) throw new ResourceFailure(reason);
}
