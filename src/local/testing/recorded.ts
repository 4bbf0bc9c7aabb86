import type { StackEvent } from '@aws-sdk/client-cloudformation';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Fields = { [key: string]: Json };

export function isFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An answer as recordings write it: times and IDs of events by what they are, JSON texts parsed. */
export function written(value: unknown, key = ''): Json {
  if (value instanceof Date) return key === 'Timestamp' ? 'timestamp' : 'datetime';
  if (Array.isArray(value)) return value.map((item) => written(item));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([name, item]) => [name, written(item, name)]),
    );
  if (typeof value === 'string' && /^(BeforeContext|AfterContext|ResourceProperties)$/.test(key))
    return JSON.parse(value);
  if (key === 'EventId' && typeof value === 'string') return value.replace(/-\d{4}-[-0-9T:.]*Z$/, '-date');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/**
 * The recorded answer with its placeholders filled in from ours: `<resource:2>` is the same text wherever it is
 * written. Text without a match stays as recorded, so that a test shows it.
 */
export function filledIn(recorded: Json, ours: Json | undefined, bindings: Map<string, string>): Json {
  if (typeof recorded === 'string')
    return typeof ours === 'string' ? filledText(recorded, ours, bindings) : recorded;
  if (Array.isArray(recorded))
    return recorded.map((item, index) =>
      filledIn(item, Array.isArray(ours) ? ours[index] : undefined, bindings),
    );
  if (!isFields(recorded)) return recorded;
  return Object.fromEntries(
    Object.entries(recorded).map(([key, item]) => [
      key,
      filledIn(item, isFields(ours) ? ours[key] : undefined, bindings),
    ]),
  );
}

const MADE_UP = /<[a-z][-a-z]*(?::\d+)?>|CFN-Parameter-\w{12}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

function filledText(recorded: string, ours: string, bindings: Map<string, string>): string {
  const names = recorded.match(MADE_UP) ?? [];
  const pattern = recorded
    .split(MADE_UP)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('(.+?)');
  const found = new RegExp(`^${pattern}$`, 's').exec(ours);
  if (!found) return recorded;
  for (const [index, name] of names.entries())
    if (!bindings.has(name)) bindings.set(name, found[index + 1] ?? '');
  return recorded.replace(MADE_UP, (name) => bindings.get(name) ?? name);
}

/** The events of each resource, in one of the two forms in which they were recorded. */
export function eventsByResource(events: readonly StackEvent[], recorded: Fields): Fields {
  const short = Object.hasOwn(recorded, 'Stack');
  const grouped = new Map<string, StackEvent[]>();
  for (const event of short ? [...events].reverse() : events) {
    const stack = short ? 'Stack' : '<stack-name:1>';
    const name = event.LogicalResourceId === event.StackName ? stack : (event.LogicalResourceId ?? '');
    grouped.set(name, [...(grouped.get(name) ?? []), event]);
  }
  return Object.fromEntries(
    [...grouped].map(([name, group]) => [name, written(short ? shortened(group) : group)]),
  );
}

/** Five fields of each event, and of repeats of a status only the last; nothing of the stack's cleanup. */
function shortened(events: readonly StackEvent[]): object[] {
  return events
    .filter(({ ResourceStatus }) => !ResourceStatus?.includes('CLEANUP'))
    .filter(({ ResourceStatus }, index, all) => ResourceStatus !== all[index + 1]?.ResourceStatus)
    .map(({ LogicalResourceId, PhysicalResourceId, ResourceStatus, ResourceType, Timestamp }) => ({
      LogicalResourceId,
      PhysicalResourceId,
      ResourceStatus,
      ResourceType,
      Timestamp,
    }));
}
