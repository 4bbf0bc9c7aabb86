import type { DataObject } from '../document/data';
import type {
  CreateRequest,
  DeleteRequest,
  ExistingRequest,
  ResourceHandler,
  UpdateRequest,
} from '../local/resources/handler';

/**
 * What a handler does beside describing a resource. Each step may run twice: the process may end before the result is
 * recorded.
 */
export interface Effects {
  /** Returns attributes of the real resource. */
  make(request: CreateRequest, physicalId: string): Promise<DataObject | undefined>;
  change?(request: UpdateRequest): Promise<void>;
  /** Why the resource is only described: the reason of the event that completes it. `undefined` if it is real. */
  note?(request: CreateRequest | UpdateRequest): Promise<string | undefined>;
  remove(request: DeleteRequest): Promise<void>;
  /** The actual properties; `undefined` if the resource no longer exists. */
  readonly read?: (request: ExistingRequest) => Promise<DataObject | undefined>;
}

/** A handler that describes resources like all others, at the pace of the endpoint, with effects. */
export function withEffects(described: ResourceHandler, effects: Effects): ResourceHandler {
  const { read } = effects;
  const noted = async (request: CreateRequest | UpdateRequest) => {
    const statusReason = await effects.note?.(request);
    return statusReason === undefined ? {} : { statusReason };
  };
  return {
    async create(request) {
      const outcome = await described.create(request);
      const attributes = await effects.make(request, outcome.physicalId);
      return {
        ...outcome,
        ...(attributes && { attributes: { ...outcome.attributes, ...attributes } }),
        ...(await noted(request)),
      };
    },
    async update(request) {
      await effects.change?.(request);
      return { ...(await described.update(request)), ...(await noted(request)) };
    },
    async delete(request) {
      await effects.remove(request);
      await described.delete(request);
    },
    ...(read && { read }),
  };
}
