import type { Data, DataObject } from '../../document/data';
import type { Place } from './resource';

/** A failed step of a resource. The message is the reason of its event. */
export class ResourceFailure extends Error {
  override readonly name = 'ResourceFailure';
}

export interface ResourceRequest {
  readonly type: string;
  readonly logicalId: string;
  readonly stackId: string;
  readonly stackName: string;
  readonly place: Place;
  /** Evaluated. */
  readonly properties: DataObject;
  /** The seed of generated identifiers. It is the same when an interrupted step is repeated. */
  readonly seed: string;
  /** Aborted when the operation is canceled or another resource failed. */
  readonly signal: AbortSignal;
}

export interface CreateRequest extends ResourceRequest {
  /** The physical ID of the replaced resource. */
  readonly former?: string;
  /** The physical ID that an interrupted creation announced. */
  readonly interrupted?: string;
  /** Announces the physical ID. The event "Resource creation Initiated" follows. */
  initiated(physicalId: string): void;
}

export interface ExistingRequest extends ResourceRequest {
  readonly physicalId: string;
}

export interface UpdateRequest extends ExistingRequest {
  readonly before: DataObject;
  /** Whether the update is part of a rollback. */
  readonly rollback: boolean;
}

export interface DeleteRequest extends ExistingRequest {
  /** The DeletionPolicy, or the UpdateReplacePolicy of a replaced resource. */
  readonly policy?: string;
}

export interface Outcome {
  readonly physicalId: string;
  /** The value of `Ref`, if it is not the physical ID. */
  readonly ref?: Data;
  /** Attributes that cannot be derived from the type and the properties. */
  readonly attributes?: DataObject;
  /** The reason of the event that completes the step. */
  readonly statusReason?: string;
}

/** The implementation of a resource type. Every step may run twice: the process may end before the result is recorded. */
export interface ResourceHandler {
  create(request: CreateRequest): Promise<Outcome>;
  update(request: UpdateRequest): Promise<Outcome>;
  delete(request: DeleteRequest): Promise<void>;
  /** The cleanup after an update or its rollback. Returns whether there was anything to do. */
  finish?(request: ExistingRequest): Promise<boolean>;
  /** The actual properties, for drift detection; `undefined` if the resource no longer exists. */
  read?(request: ExistingRequest): Promise<DataObject | undefined>;
}

/** The handlers of resource types. Types without one are only described. */
export class Handlers {
  private readonly special = new Map<string, ResourceHandler>();

  constructor(private readonly fallback: ResourceHandler) {}

  register(type: string, handler: ResourceHandler): void {
    this.special.set(type, handler);
  }

  of(type: string): ResourceHandler {
    return this.special.get(type) ?? this.fallback;
  }
}
