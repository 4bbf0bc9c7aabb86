import type { Pace } from '../pace/pace';
import type { CreateRequest, ExistingRequest, Outcome, ResourceHandler, UpdateRequest } from './handler';
import { physicalIdOf } from './physical-id';

/** Resources that are only described: they have identifiers and durations, and no real resource. */
export class DescribedHandler implements ResourceHandler {
  constructor(private readonly pace: Pace) {}

  async create(request: CreateRequest): Promise<Outcome> {
    const physicalId = physicalIdOf(request, request.former);
    request.initiated(physicalId);
    await this.pace.wait(request.type, 'create', request.signal);
    return { physicalId };
  }

  async update(request: UpdateRequest): Promise<Outcome> {
    await this.pace.wait(request.type, 'update', request.signal);
    return { physicalId: request.physicalId };
  }

  async delete(request: ExistingRequest): Promise<void> {
    await this.pace.wait(request.type, 'delete', request.signal);
  }
}
