import type { DataObject } from '../document/data';
import type {
  CreateRequest,
  ExistingRequest,
  ResourceHandler,
  UpdateRequest,
} from '../local/resources/handler';

/** What happens for a resource besides its being described. Each may happen twice: a kill can come before it is recorded. */
export interface Effects {
  /** Answers attributes that tell of what was made. */
  make(request: CreateRequest, physicalId: string): Promise<DataObject | undefined>;
  change?(request: UpdateRequest): Promise<void>;
  remove(request: ExistingRequest): Promise<void>;
  /** The properties as they are in truth; `undefined` where it is gone. */
  readonly read?: (request: ExistingRequest) => Promise<DataObject | undefined>;
}

/** Resources that are described as all are, at the endpoint's pace, and have something behind them. */
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
