import type { Data, DataObject } from '../../../document/data';
import { defined, objectsAt, textAt } from '../values';

export function conditionOf(object: DataObject, type: string): DataObject | undefined {
  return objectsAt(object, 'status', 'conditions').find((one) => one.type === type);
}

export function isTrue(object: DataObject, type: string): boolean {
  return conditionOf(object, type)?.status === 'True';
}

/** Whether a pod serves requests. */
export function isReady(pod: DataObject): boolean {
  return isTrue(pod, 'Ready') && !isEnding(pod);
}

export function isEnding(object: DataObject): boolean {
  return textAt(object, 'metadata', 'deletionTimestamp') !== '';
}

/** Whether a pod ended for good. */
export function isOver(pod: DataObject): boolean {
  return ['Succeeded', 'Failed'].includes(textAt(pod, 'status', 'phase'));
}

/** Conditions with one more. Its transition time changes with its status only. */
export function withCondition(
  conditions: readonly DataObject[],
  type: string,
  status: boolean,
  now: string,
  more: { readonly reason?: string; readonly message?: string; readonly updated?: boolean } = {},
): DataObject[] {
  const before = conditions.find((one) => one.type === type);
  const text = status ? 'True' : 'False';
  const same = before?.status === text;
  const told = same && before.reason === more.reason && before.message === more.message;
  const time: Data = (same ? before.lastTransitionTime : undefined) ?? now;
  const condition = defined({
    type,
    status: text,
    ...(more.updated && { lastUpdateTime: (told ? before.lastUpdateTime : undefined) ?? now }),
    lastTransitionTime: time,
    reason: more.reason,
    message: more.message,
  });
  return before ? conditions.map((one) => (one === before ? condition : one)) : [...conditions, condition];
}
