import { posix } from 'node:path';
import { entry } from '../../document/data';
import { parseDocument } from '../../document/document';
import { deployCommand } from '../commands';
import type { Context, Templates } from '../context';
import type { Operation } from '../operation/operation';
import type { Stack } from '../stack/stack';
import { SERVICE_TYPE, type StackEvent } from '../stack/stack-event';
import { make } from '../target';
import { firstCause } from './first-cause';
import { stoppedTasks, type TaskFailure } from './stopped-tasks';
import { type StuckResource, stuckResources } from './stuck-resources';

/** The cause of a failed operation, the state of the stack, and the next steps. */
export interface Failure {
  readonly stackName: string;
  readonly status: string;
  readonly reason: string | undefined;
  readonly cause: FailedResource | undefined;
  readonly others: readonly FailedResource[];
  readonly tasks: readonly TaskFailure[];
  /** The state of the stack, in sentences. */
  readonly now: string;
  /** The next steps, best first. A step that begins with `$ ` is a command. */
  readonly next: readonly string[];
}

export interface FailedResource {
  /** `Service / Tasks`. */
  readonly place: string;
  readonly type: string;
  readonly physicalId: string;
  readonly reason: string;
  /** `out/nested-stacks/service.yaml:412`. */
  readonly template: string | undefined;
  /** `nested-stacks/service.ts:88`. */
  readonly source: string | undefined;
}

/** The data that explains a failure. */
export type FailureContext = Pick<Context, 'connection' | 'target' | 'templates'>;

export interface FailedOperation {
  readonly stack: Pick<Stack, 'name' | 'stackId' | 'status' | 'statusReason'>;
  readonly operation: Pick<Operation, 'since'>;
  /** All events of the operation and its nested stacks. */
  readonly events: readonly StackEvent[];
  /** Tasks that stopped, by the ARN of their service, kept while the operation was followed. */
  readonly tasks?: ReadonlyMap<string, readonly TaskFailure[]>;
}

export async function explain(context: FailureContext, failed: FailedOperation): Promise<Failure> {
  const { stack, events } = failed;
  const found = firstCause(events);
  const described = (one: NonNullable<typeof found>['others'][number]): FailedResource => ({
    place: one.path.join(' / '),
    type: one.event.type,
    physicalId: one.event.physicalId,
    reason: one.event.reason ?? 'CloudFormation gives no reason',
    ...placeOf(context.templates, context.target.template, one.path),
  });
  // The report is correct without these details.
  const service = found?.event.type === SERVICE_TYPE ? found.event.physicalId : undefined;
  const tasks = service === undefined ? [] : await tasksOf(context, failed, service);
  const skip =
    stack.status === 'UPDATE_ROLLBACK_FAILED'
      ? await stuckResources(context.connection, stack.stackId).catch(() => [])
      : [];
  return {
    stackName: stack.name,
    status: stack.status,
    reason: stack.statusReason,
    cause: found && described(found),
    others: once((found?.others ?? []).map(described)),
    tasks,
    ...wayOut(context, stack, skip, service !== undefined),
  };
}

/** Those that ECS lists now, or those that it listed while the service existed. */
async function tasksOf(
  context: FailureContext,
  { operation, tasks }: FailedOperation,
  service: string,
): Promise<readonly TaskFailure[]> {
  const listed = await stoppedTasks(context.connection, service, operation.since).catch(() => []);
  return listed.length > 0 ? listed : (tasks?.get(service) ?? []);
}

/** A resource can fail again during the rollback. */
function once(resources: readonly FailedResource[]): FailedResource[] {
  return resources.filter(
    ({ place }, index) => resources.findIndex((other) => other.place === place) === index,
  );
}

/** The place of a resource in the templates: the logical IDs lead through the nested ones. */
function placeOf(
  templates: Templates,
  root: string,
  path: readonly string[],
): Pick<FailedResource, 'template' | 'source'> {
  const logicalId = path.at(-1);
  let file = root;
  for (const id of path.slice(0, -1)) {
    const text = templates.read(file);
    const url = entry(
      entry(
        entry(entry(text === undefined ? null : parseDocument(file, text).data, 'Resources'), id),
        'Properties',
      ),
      'TemplateURL',
    );
    if (typeof url !== 'string') return { template: undefined, source: undefined };
    file = posix.join(posix.dirname(file), url);
  }
  const text = templates.read(file);
  if (text === undefined || logicalId === undefined) return { template: undefined, source: undefined };
  const document = parseDocument(file, text);
  if (entry(entry(document.data, 'Resources'), logicalId) === undefined)
    return { template: undefined, source: undefined };
  const { start } = document.locate(['Resources', logicalId], 'key');
  const line = text.slice(0, start).split('\n').length;
  return { template: `out/${file}:${line}`, source: templates.source(file, logicalId) };
}

function wayOut(
  context: FailureContext,
  { name, status }: FailedOperation['stack'],
  stuck: readonly StuckResource[],
  isService: boolean,
): Pick<Failure, 'now' | 'next'> {
  const deploy = `\`${deployCommand(context)}\``;
  const { place } = context.target;
  const aws = 'aws cloudformation';
  const image = isService
    ? [
        'If the image is at fault, push the fix under a new tag: a tag that failed must not change its content.',
      ]
    : [];
  switch (status) {
    case 'ROLLBACK_COMPLETE':
      return {
        now: `The creation of ${name} was rolled back: its resources were deleted, and the empty stack remains.`,
        next: [...image, `Fix the cause and rerun ${deploy}: it deletes and recreates the stack.`],
      };
    case 'UPDATE_ROLLBACK_COMPLETE':
      return {
        now: `The update was rolled back: ${name} is as it was before.`,
        next: [...image, `Fix the cause and rerun ${deploy}.`],
      };
    case 'UPDATE_ROLLBACK_FAILED':
      return {
        now: `The rollback of ${name} failed${stuck.length === 0 ? '.' : `: ${stuck.map((one) => `${one.name}: ${one.reason}`).join('; ')}.`}`,
        next: [
          `Fix the cause and rerun ${deploy}: it continues the rollback, with or without the resources that failed.`,
          'Or by hand:',
          `$ ${aws} continue-update-rollback --stack-name ${name}${stuck.length > 0 ? ` --resources-to-skip ${stuck.map((one) => one.name).join(' ')}` : ''}`,
        ],
      };
    case 'DELETE_FAILED':
      return {
        now: `${name} is partly deleted.`,
        next: [
          `Fix the cause and rerun \`${make('destroy', place)}\`.`,
          'Or retain the resources that cannot be deleted, by logical ID:',
          `$ ${aws} delete-stack --stack-name ${name} --retain-resources ...`,
        ],
      };
    case 'ROLLBACK_FAILED':
    case 'CREATE_FAILED':
      return {
        now: `${name} is partly created and cannot be updated.`,
        next: [...image, `Fix the cause and rerun ${deploy}: it deletes and recreates the stack.`],
      };
    default:
      return { now: `${name} is ${status}.`, next: [`\`${make('events', place)}\` shows more.`] };
  }
}
