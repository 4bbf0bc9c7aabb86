import type { Data, DataObject } from '../../document/data';
import type { Place } from './resource';

/** A resource that could not be made as asked. The message is the reason that its event gives. */
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
  /** What made-up identifiers follow from; the same when a step that a kill interrupted is taken again. */
  readonly seed: string;
  /** Aborted where the operation is cancelled, or something else in the stack failed. */
  readonly signal: AbortSignal;
}

export interface CreateRequest extends ResourceRequest {
  /** The physical ID that this resource takes the place of. */
  readonly former?: string;
  /** The physical ID that a creation announced before a kill interrupted it. */
  readonly interrupted?: string;
  /** Tells the physical ID as soon as there is one; the event "Resource creation Initiated" follows. */
  initiated(physicalId: string): void;
}

export interface ExistingRequest extends ResourceRequest {
  readonly physicalId: string;
}

export interface UpdateRequest extends ExistingRequest {
  readonly before: DataObject;
  /** Whether the update goes back to what was before. */
  readonly rollback: boolean;
}

export interface Outcome {
  readonly physicalId: string;
  /** What `Ref` returns, where that is not the physical ID. */
  readonly ref?: Data;
  /** Attributes that don't follow from the type and the properties. */
  readonly attributes?: DataObject;
}

/** What stands behind a resource type. Every step may be taken twice: a kill can come between its end and its record. */
export interface ResourceHandler {
  create(request: CreateRequest): Promise<Outcome>;
  update(request: UpdateRequest): Promise<Outcome>;
  delete(request: ExistingRequest): Promise<void>;
  /** What is left to do once the whole update stands, or is rolled back. Answers whether it did something. */
  finish?(request: ExistingRequest): Promise<boolean>;
  /** The properties as they are in truth, for drift; `undefined` where the resource is gone. */
  read?(request: ExistingRequest): Promise<DataObject | undefined>;
}

/** Handlers of the types that have something real behind them; all other types are described only. */
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
