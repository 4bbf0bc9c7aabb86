import { isFailed } from '../../aws/statuses';
import { differences } from '../../plan/differences';
import { tagChanges } from '../../plan/stack-tags';
import { resourceSpec } from '../../spec/resource-spec';
import type { ResourceRecord } from '../state/records';
import { createResource } from './create-resource';
import { Desired, type DesiredResource } from './desired';
import { runGraph } from './graph';
import { checkPolicy } from './policy-check';
import { changeOf } from './replaced-by';
import { type Session, withoutUndefined } from './session';
import { beforeOf, generationOf, moved, newSeed, reasonOf, type StepContext } from './step';
import { asWanted, isReplacing, replaceResource, updateInPlace } from './update-resource';

const NESTED = 'AWS::CloudFormation::Stack';

export interface ForwardResult {
  readonly desired: Desired;
  readonly failed: readonly string[];
}

/**
 * Creates and updates the resources of a deployment: the first half of creations and updates. Steps that are already done
 * are skipped, so an interrupted operation continues where it was.
 * @param cancelled aborts the steps in progress, and no other step starts
 */
export async function forward(session: Session, cancelled: AbortSignal): Promise<ForwardResult> {
  const { deployment } = session.stack;
  if (!deployment) throw new RangeError(`the stack ${session.stackId} has nothing to deploy`);
  const desired = new Desired(session, deployment);
  for (const resource of session.resources())
    if (!desired.waits.has(resource.logicalId)) checkPolicy(session.stack, resource, 'Delete');
  const failure = new AbortController();
  const signal = AbortSignal.any([cancelled, failure.signal]);
  const steps = new ForwardSteps({ session, signal }, desired);
  const { failed } = await runGraph(
    desired.waits,
    async (logicalId) => {
      if (signal.aborted) return false;
      const done = await steps.take(logicalId);
      if (!done) failure.abort();
      return done;
    },
    { stopAtFailure: true },
  );
  return {
    desired,
    failed: failed.filter((logicalId) => {
      const resource = session.resource(logicalId);
      return resource !== undefined && isFailed(resource.status);
    }),
  };
}

class ForwardSteps {
  private readonly session: Session;
  private readonly retagged: boolean;

  constructor(
    private readonly context: StepContext,
    private readonly desired: Desired,
  ) {
    this.session = context.session;
    const { deployment, previous } = this.session.stack;
    this.retagged = tagChanges(previous?.deployment.tags ?? [], deployment?.tags ?? []).length > 0;
  }

  async take(logicalId: string): Promise<boolean> {
    const present = this.session.resource(logicalId);
    const isNew = !present || present.status === 'CREATE_IN_PROGRESS' || present.status === 'CREATE_FAILED';
    let wanted: DesiredResource;
    try {
      wanted = this.desired.resource(logicalId);
    } catch (error) {
      return this.unreadable(logicalId, present, error);
    }
    return isNew ? createResource(this.context, logicalId, wanted, present) : this.update(present, wanted);
  }

  private async update(present: ResourceRecord, wanted: DesiredResource): Promise<boolean> {
    if (present.status === 'UPDATE_IN_PROGRESS')
      return isReplacing(present)
        ? replaceResource(this.context, present, wanted)
        : updateInPlace(this.context, present, wanted);
    const change = changeOf(present.type, present.properties, wanted.properties);
    if (change === 'replacement') return replaceResource(this.context, present, wanted);
    if (change === 'in place' || this.mustVisit(present, wanted))
      return updateInPlace(this.context, present, wanted);
    this.adopt(present, wanted);
    return true;
  }

  /** Whether a resource with unchanged properties is updated anyway. */
  private mustVisit(present: ResourceRecord, wanted: DesiredResource): boolean {
    if (present.status === 'UPDATE_FAILED') return true;
    const untouched = present.before === undefined;
    if (present.type === NESTED) {
      const finished = !untouched && present.status === 'UPDATE_COMPLETE';
      return !finished && (this.session.stack.operation?.listedStacks?.includes(present.logicalId) ?? true);
    }
    const retagged = this.retagged && untouched && resourceSpec(present.type)?.tags !== undefined;
    return retagged || differences(present.metadata ?? {}, wanted.metadata ?? {}).length > 0;
  }

  /** Records changes of policies and dependencies, which need no step and cause no event. */
  private adopt(present: ResourceRecord, wanted: DesiredResource): void {
    const adopted = asWanted(present, wanted);
    if (differences(adoptable(present), adoptable(adopted)).length === 0) return;
    const { stackId, world } = this.session;
    world.store.write(['resources', stackId, present.logicalId, { ...adopted, before: beforeOf(present) }]);
  }

  /** Fails a resource whose properties cannot be evaluated, without calling its handler. */
  private unreadable(logicalId: string, present: ResourceRecord | undefined, error: unknown): false {
    const isNew = !present || present.status === 'CREATE_IN_PROGRESS';
    const reason = reasonOf(error, this.context, isNew ? 'creation' : 'update');
    const resource: ResourceRecord = present ?? {
      logicalId,
      type: this.desired.template.resources.get(logicalId)?.type ?? '',
      physicalId: '',
      properties: {},
      dependsOn: [...(this.desired.waits.get(logicalId) ?? [])],
      seed: newSeed(),
      status: 'CREATE_FAILED',
      at: this.session.moment(logicalId),
      ...(this.session.stack.previous && { before: null }),
    };
    const failed = moved(this.context, resource, isNew ? 'CREATE_FAILED' : 'UPDATE_FAILED', reason);
    const before = resource.before ?? (isNew ? resource.before : generationOf(resource));
    this.session.record(withoutUndefined({ ...failed, before }));
    return false;
  }
}

function adoptable({ dependsOn, deletionPolicy, updateReplacePolicy }: ResourceRecord): {
  [name: string]: string | string[];
} {
  return withoutUndefined({ dependsOn: [...dependsOn], deletionPolicy, updateReplacePolicy });
}
