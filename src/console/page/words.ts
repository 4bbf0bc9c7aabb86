import { hasLeft, isComplete, isFailed, isInProgress, isRollback } from '../../aws/statuses';
import type { StackSummary } from '../api';

export type Tone = 'good' | 'bad' | 'busy' | 'back' | 'idle';

/** Execution statuses of change sets, and statuses of ECS deployments in the history. They name no operation. */
const OTHERS: ReadonlyMap<string, Tone> = new Map([
  ['UNAVAILABLE', 'idle'],
  ['AVAILABLE', 'idle'],
  ['OBSOLETE', 'idle'],
  ['EXECUTE_IN_PROGRESS', 'busy'],
  ['EXECUTE_COMPLETE', 'good'],
  ['EXECUTE_FAILED', 'bad'],
  ['IN_PROGRESS', 'busy'],
  ['COMPLETED', 'good'],
  ['FAILED', 'bad'],
]);

/** The meaning of a status. */
export function toneOf(status: string): Tone {
  const tone = OTHERS.get(status);
  if (tone) return tone;
  if (isFailed(status)) return 'bad';
  if (isRollback(status)) return 'back';
  if (isInProgress(status)) return 'busy';
  return isComplete(status) && !hasLeft(status) ? 'good' : 'idle';
}

export function isBusy({ status }: { readonly status: string }): boolean {
  return isInProgress(status);
}

/** `UPDATE_ROLLBACK_COMPLETE` -> `update rollback complete` */
export function statusWords(status: string): string {
  return status.toLowerCase().replaceAll('_', ' ');
}

/** `AWS::EC2::VPC` -> `EC2 VPC` */
export function shortType(type: string): string {
  return type.replace(/^AWS::/, '').replaceAll('::', ' ');
}

export function plural(count: number, one: string, more = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : more}`;
}

export function duration(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds / 1000);
  if (seconds < 1) return `${Math.round(milliseconds)} ms`;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.floor(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${Math.floor(seconds % 60)} s`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} days`;
}

export function ago(milliseconds: number): string {
  return milliseconds < 2_000 ? 'just now' : `${duration(milliseconds)} ago`;
}

/** With the date unless it is today. */
export function clockTime(at: number, now: number): string {
  const date = new Date(at);
  const time = date.toLocaleTimeString('en-GB');
  if (date.toDateString() === new Date(now).toDateString()) return time;
  return `${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })}, ${time}`;
}

export function isoTime(at: number): string {
  return new Date(at).toISOString();
}

const ENDING = 30;

/** The end of a long name, where names differ. */
export function ending(text: string): string {
  return text.length > ENDING ? `…${text.slice(1 - ENDING)}` : text;
}

/** The logical ID of a nested stack, or the name of a root stack. */
export function treeName({ name, logicalId }: StackSummary): string {
  return logicalId ?? name;
}
