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
  remove(request: DeleteRequest): Promise<void>;
  /** The actual properties; `undefined` if the resource no longer exists. */
  readonly read?: (request: ExistingRequest) => Promise<DataObject | undefined>;
}

/** A handler that describes resources like all others, at the pace of the endpoint, with effects. */
export function withEffects(described: ResourceHandler, effects: Effects): ResourceHandler {
  const { read } = effects;
  return {
    async create(request) {
      const outcome = await described.create(request);
      const attributes = await effects.make(request, outcome.physicalId);
      return attributes ? { ...outcome, attributes: { ...outcome.attributes, ...attributes } } : outcome;
    },
    async update(request) {
      await effects.change?.(request);
      return described.update(request);
    },
    async delete(request) {
      await effects.remove(request);
      await described.delete(request);
    },
    ...(read && { read }),
  };
}
