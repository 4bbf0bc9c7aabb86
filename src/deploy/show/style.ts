import { isComplete, isFailed, isInProgress, isRollback } from '../../aws/statuses';
import type { Style } from '../../terminal/paint';

/** The style of a status of a stack or a resource. */
export function styleOf(status: string): Style | undefined {
  if (isFailed(status) || isRollback(status)) return 'bad';
  if (isInProgress(status)) return 'busy';
  return isComplete(status) ? 'good' : undefined;
}

/** `0:07`, `12:31`, `1:02:03`. */
export function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** `EC2 VPC` for `AWS::EC2::VPC`. */
export function shortType(type: string): string {
  return type.replace(/^AWS::/, '').replaceAll('::', ' ');
}
