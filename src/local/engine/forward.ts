import { differences } from '../../plan/differences';
import type { Data } from '../../validate/data';
import { type Outcome, ResourceFailure } from '../resources/handler';
import { propertiesProblem } from '../resources/property-check';
import type { ResourceRecord } from '../state/records';
import { Desired, type DesiredResource } from './desired';
import { runGraph } from './graph';
import { checkPolicy } from './policy-check';
import { changeOf } from './replaced-by';
import { hasTags, type Session, withoutUndefined } from './session';
import { generationOf, moved, newSeed, reasonOf, requestOf } from './step';

const NESTED = 'AWS::CloudFormation::Stack';
const REPLACING = 'Requested update requires the creation of a new physical resource; hence creating one.';

export interface ForwardResult {
  readonly desired: Desired;
  readonly failed: readonly string[];
}

/**
 * Brings every resource of a stack's deployment to what its template asks for: the first half of creations and updates.
 * What a step finds done already it leaves alone, so that the work goes on where a kill interrupted it.
 */
export async function forward(session: Session, abort: AbortController): Promise<ForwardResult> {
  const { deployment } = session.stack;
  if (!deployment) throw new RangeError(`the stack ${session.stackId} has nothing to deploy`);
  const desired = new Desired(session, deployment);
  for (const resource of session.resources())
    if (!desired.waits.has(resource.logicalId)) checkPolicy(session.stack, resource, 'Delete');
  const steps = new ForwardSteps(session, desired, abort.signal);
  const { failed } = await runGraph(
    desired.waits,
    async (logicalId) => {
      if (abort.signal.aborted) return false;
      const done = await steps.take(logicalId);
      if (!done) abort.abort();
      return done;
    },
    { stopAtFailure: true },
  );
  return {
    desired,
    failed: failed.filter((logicalId) => /FAILED$/.test(session.resource(logicalId)?.status ?? '')),
  };
}

class ForwardSteps {
  private readonly retagged: boolean;

  constructor(
    private readonly session: Session,
    private readonly desired: Desired,
    private readonly signal: AbortSignal,
  ) {
    const { deployment, previous } = session.stack;
    this.retagged = differences(tagTable(previous?.deployment.tags), tagTable(deployment?.tags)).length > 0;
  }

  async take(logicalId: string): Promise<boolean> {
    const present = this.session.resource(logicalId);
    if (!present || present.status === 'CREATE_IN_PROGRESS' || present.status === 'CREATE_FAILED')
      return this.create(logicalId, present);
    return this.update(logicalId, present);
  }

  private async create(logicalId: string, present: ResourceRecord | undefined): Promise<boolean> {
    let wanted: DesiredResource;
    try {
      wanted = this.desired.resource(logicalId);
    } catch (error) {
      return this.unreadable(logicalId, present, error);
    }
    const updating = this.session.stack.previous !== undefined;
    let resource: ResourceRecord = {
      ...wanted,
      logicalId,
      physicalId: present?.physicalId ?? '',
      seed: present?.seed ?? newSeed(),
      status: 'CREATE_IN_PROGRESS',
      at: this.session.moment(logicalId),
      ...(updating && { before: null }),
    };
    if (present?.status !== 'CREATE_IN_PROGRESS') this.session.record(resource);
    const initiated = (physicalId: string): void => {
      if (resource.physicalId === physicalId) return;
      this.claim(resource, physicalId);
      resource = {
        ...moved(this.session, resource, 'CREATE_IN_PROGRESS', 'Resource creation Initiated'),
        physicalId,
      };
      this.session.record(resource);
    };
    try {
      demandValid(resource);
      const request = requestOf(this.session, resource, resource, this.signal);
      const outcome = await this.session.world.handlers.of(wanted.type).create({ ...request, initiated });
      this.session.world.faults.failResource(request.stackName, logicalId, 'CREATE');
      this.session.record({ ...moved(this.session, resource, 'CREATE_COMPLETE'), ...outcome });
      return true;
    } catch (error) {
      this.session.record(
        moved(this.session, resource, 'CREATE_FAILED', reasonOf(error, this.signal, 'creation')),
      );
      return false;
    }
  }

  private async update(logicalId: string, present: ResourceRecord): Promise<boolean> {
    let wanted: DesiredResource;
    try {
      wanted = this.desired.resource(logicalId);
    } catch (error) {
      return this.unreadable(logicalId, present, error);
    }
    const interrupted = present.status === 'UPDATE_IN_PROGRESS';
    if (interrupted)
      return isReplacing(present) ? this.replace(present, wanted) : this.updateInPlace(present, wanted);
    const change = changeOf(present.type, present.properties, wanted.properties);
    if (change === 'none' && !this.mustVisit(present, wanted)) {
      this.adopt(present, wanted);
      return true;
    }
    return change === 'replacement' ? this.replace(present, wanted) : this.updateInPlace(present, wanted);
  }

  /** Whether a resource whose properties stay is updated all the same. */
  private mustVisit(present: ResourceRecord, wanted: DesiredResource): boolean {
    if (present.status === 'UPDATE_FAILED') return true;
    if (present.type === NESTED) {
      const { operation } = this.session.stack;
      const finished = present.before !== undefined && present.status === 'UPDATE_COMPLETE';
      return !finished && (operation?.listedStacks?.includes(present.logicalId) ?? true);
    }
    const retagged = this.retagged && hasTags(present.type) && present.before === undefined;
    return retagged || differences(given(present.metadata), given(wanted.metadata)).length > 0;
  }

  /** Policies and dependencies change without a step, and without an event. */
  private adopt(present: ResourceRecord, wanted: DesiredResource): void {
    const { deletionPolicy: _deletion, updateReplacePolicy: _replace, ...rest } = present;
    const adopted: ResourceRecord = { ...rest, ...wanted };
    if (differences(asData(present), asData(adopted)).length === 0) return;
    const before = present.before === undefined ? generationOf(present) : present.before;
    const { stackId, world } = this.session;
    world.store.write(['resources', stackId, present.logicalId, { ...adopted, before }]);
  }

  private async updateInPlace(present: ResourceRecord, wanted: DesiredResource): Promise<boolean> {
    const { logicalId, physicalId } = present;
    const before = present.before === undefined ? generationOf(present) : present.before;
    const started: ResourceRecord = { ...moved(this.session, present, 'UPDATE_IN_PROGRESS'), before };
    this.session.record(started, { properties: wanted.properties });
    try {
      checkPolicy(this.session.stack, present, 'Modify');
      demandValid({ ...present, ...wanted });
      const request = requestOf(this.session, present, { ...present, ...wanted }, this.signal);
      const outcome = await this.session.world.handlers.of(present.type).update({
        ...request,
        physicalId,
        before: present.properties,
        rollback: false,
      });
      this.session.world.faults.failResource(request.stackName, logicalId, 'UPDATE');
      this.complete(started, wanted, outcome);
      return true;
    } catch (error) {
      const reason = reasonOf(error, this.signal, 'update');
      this.session.record(moved(this.session, started, 'UPDATE_FAILED', reason), {
        properties: wanted.properties,
      });
      return false;
    }
  }

  private async replace(present: ResourceRecord, wanted: DesiredResource): Promise<boolean> {
    const { logicalId } = present;
    const before = present.before === undefined ? generationOf(present) : present.before;
    const interrupted = isReplacing(present) && present.status === 'UPDATE_IN_PROGRESS';
    const seed = interrupted ? present.seed : newSeed();
    let resource: ResourceRecord = interrupted
      ? present
      : { ...moved(this.session, present, 'UPDATE_IN_PROGRESS', REPLACING), before };
    if (!interrupted) this.session.record(resource, { properties: wanted.properties });
    const initiated = (physicalId: string): void => {
      if (interrupted && physicalId === present.physicalId) return;
      demandAnotherName(present, physicalId);
      this.claim(present, physicalId);
      const next = moved(this.session, resource, 'UPDATE_IN_PROGRESS', 'Resource creation Initiated');
      resource = {
        ...withoutUndefined({ ...next, ref: undefined, attributes: undefined }),
        ...wanted,
        physicalId,
        seed,
      };
      this.session.record(resource);
    };
    try {
      checkPolicy(this.session.stack, present, 'Replace');
      demandValid({ ...present, ...wanted });
      const request = requestOf(this.session, present, { properties: wanted.properties, seed }, this.signal);
      const outcome = await this.session.world.handlers
        .of(present.type)
        .create({ ...request, former: present.physicalId, initiated });
      this.session.world.faults.failResource(request.stackName, logicalId, 'UPDATE');
      this.complete(resource, wanted, outcome);
      return true;
    } catch (error) {
      const reason = reasonOf(error, this.signal, 'update');
      this.session.record(moved(this.session, resource, 'UPDATE_FAILED', reason), {
        properties: wanted.properties,
      });
      return false;
    }
  }

  private claim({ type, logicalId }: ResourceRecord, physicalId: string): void {
    const { group, stackId, world } = this.session;
    world.names.claim(group, type, physicalId, { stackId, logicalId });
  }

  private complete(resource: ResourceRecord, wanted: DesiredResource, outcome: Outcome): void {
    const {
      deletionPolicy: _deletion,
      updateReplacePolicy: _replace,
      metadata: _metadata,
      ...rest
    } = resource;
    this.session.record({ ...moved(this.session, rest, 'UPDATE_COMPLETE'), ...wanted, ...outcome });
  }

  /** A resource whose properties can't be told: it fails before anything is asked of its handler. */
  private unreadable(logicalId: string, present: ResourceRecord | undefined, error: unknown): false {
    const type = this.desired.template.resources.get(logicalId)?.type ?? '';
    const reason = reasonOf(error, this.signal, present ? 'update' : 'creation');
    const resource: ResourceRecord = present ?? {
      logicalId,
      type,
      physicalId: '',
      properties: {},
      dependsOn: [...(this.desired.waits.get(logicalId) ?? [])],
      seed: newSeed(),
      status: 'CREATE_FAILED',
      at: this.session.moment(logicalId),
      ...(this.session.stack.previous && { before: null }),
    };
    const before = resource.before === undefined && present ? generationOf(present) : resource.before;
    const status = present && present.status !== 'CREATE_IN_PROGRESS' ? 'UPDATE_FAILED' : 'CREATE_FAILED';
    this.session.record(withoutUndefined({ ...moved(this.session, resource, status, reason), before }));
    return false;
  }
}

/** Whether the record is of a new generation already, while the old one is still there. */
function isReplacing({ before, physicalId }: ResourceRecord): boolean {
  return before !== undefined && before !== null && before.physicalId !== physicalId;
}

function demandValid({ type, logicalId, properties }: ResourceRecord): void {
  const problem = propertiesProblem(type, logicalId, properties);
  if (problem !== undefined) throw new ResourceFailure(problem);
}

/** CloudFormation's own refusal where old and new would have to bear one name at the same time. */
function demandAnotherName(present: ResourceRecord, physicalId: string): void {
  if (physicalId !== present.physicalId) return;
  const name = physicalId.split(/[:/]/).at(-1) ?? physicalId;
  throw new ResourceFailure(
    `CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename ${name} and update the stack again.`,
  );
}

function tagTable(
  tags: readonly { readonly Key: string; readonly Value: string }[] = [],
): Record<string, string> {
  return Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value]));
}

function given(metadata: Data | undefined): Data {
  return metadata ?? {};
}

function asData({ dependsOn, deletionPolicy, updateReplacePolicy }: ResourceRecord): Record<string, Data> {
  return withoutUndefined({ dependsOn: [...dependsOn], deletionPolicy, updateReplacePolicy });
}
