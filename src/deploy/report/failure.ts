import { posix } from 'node:path';
import { entry } from '../../document/data';
import { parseDocument } from '../../document/document';
import type { Context, Templates } from '../context';
import type { Ending } from '../operation/monitor';
import { SERVICE_TYPE } from '../stack/stack-event';
import { make } from '../target';
import { firstCause } from './first-cause';
import { resourcesToSkip } from './resources-to-skip';
import { stoppedTasks, type TaskFailure } from './stopped-tasks';

/** Why an operation failed, how things stand now, and the way out. */
export interface Failure {
  readonly stackName: string;
  readonly status: string;
  readonly reason: string | undefined;
  readonly cause: FailedResource | undefined;
  readonly others: readonly FailedResource[];
  readonly tasks: readonly TaskFailure[];
  /** Sentences on how things stand now. */
  readonly now: string;
  /** What to do, the best first; what begins with `$ ` is a command. */
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

export async function explain(context: Context, ending: Ending): Promise<Failure> {
  const { stack, events, operation } = ending;
  const found = firstCause(events);
  const failed = (one: NonNullable<typeof found>['others'][number]): FailedResource => ({
    place: one.path.join(' / '),
    type: one.event.type,
    physicalId: one.event.physicalId,
    reason: one.event.reason ?? 'AWS gives no reason',
    ...placeOf(context.templates, context.target.template, one.path),
  });
  // Looking deeper is worth a try, and no more: the failure itself is known.
  const tasks =
    found?.event.type === SERVICE_TYPE
      ? await stoppedTasks(context.connection, found.event, operation.since).catch(() => [])
      : [];
  const skip =
    stack.status === 'UPDATE_ROLLBACK_FAILED'
      ? await resourcesToSkip(context.connection, stack.stackId).catch(() => [])
      : [];
  return {
    stackName: stack.name,
    status: stack.status,
    reason: stack.statusReason,
    cause: found && failed(found),
    others: once((found?.others ?? []).map(failed)),
    tasks,
    ...wayOut(stack.name, stack.status, context.target.environment, skip),
  };
}

/** A resource can fail again while it is taken back. */
function once(resources: readonly FailedResource[]): FailedResource[] {
  return resources.filter(
    ({ place }, index) => resources.findIndex((other) => other.place === place) === index,
  );
}

/** Where the resource stands in the templates: the chain of logical IDs leads through the nested ones. */
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
  name: string,
  status: string,
  environment: string,
  skip: readonly string[],
): Pick<Failure, 'now' | 'next'> {
  const deploy = make('deploy', environment);
  const aws = 'aws cloudformation';
  switch (status) {
    case 'ROLLBACK_COMPLETE':
      return {
        now: `AWS has deleted what it had made. Of ${name} only the name is left.`,
        next: [`mend the cause, then \`${deploy}\`: it deletes what is left and makes the stack anew`],
      };
    case 'UPDATE_ROLLBACK_COMPLETE':
      return {
        now: `${name} is as it was before.`,
        next: [`mend the cause, then \`${deploy}\``],
      };
    case 'UPDATE_ROLLBACK_FAILED':
      return {
        now: `${name} could not be taken back to what it was: ${skip.length > 0 ? `${skip.join(', ')} failed again.` : 'something failed again.'}`,
        next: [
          `mend the cause, then \`${deploy}\`: it lets the rollback go on, with or without what is stuck`,
          'or by hand:',
          `$ ${aws} continue-update-rollback --stack-name ${name}${skip.length > 0 ? ` --resources-to-skip ${skip.join(' ')}` : ''}`,
        ],
      };
    case 'DELETE_FAILED':
      return {
        now: `${name} is partly deleted.`,
        next: [
          `mend the cause, then \`${make('destroy', environment)}\` again`,
          'or let go of what stays, naming it by logical ID:',
          `$ ${aws} delete-stack --stack-name ${name} --retain-resources ...`,
        ],
      };
    case 'ROLLBACK_FAILED':
    case 'CREATE_FAILED':
      return {
        now: `${name} is partly made, and AWS takes no change of it.`,
        next: [`mend the cause, then \`${deploy}\`: it deletes what is left and makes the stack anew`],
      };
    default:
      return { now: `${name} is ${status}.`, next: [`\`${make('events', environment)}\` tells more`] };
  }
}
