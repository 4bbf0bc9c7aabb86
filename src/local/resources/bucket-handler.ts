import type { ObjectStore } from '../storage/object-store';
import { DescribedHandler } from './described-handler';
import { type CreateRequest, type ExistingRequest, type Outcome, ResourceFailure } from './handler';

/** A bucket of the emulated S3, so that templates can be uploaded to a bucket of a stack. */
export class BucketHandler extends DescribedHandler {
  constructor(
    private readonly objects: () => ObjectStore,
    ...described: ConstructorParameters<typeof DescribedHandler>
  ) {
    super(...described);
  }

  override async create(request: CreateRequest): Promise<Outcome> {
    const outcome = await super.create(request);
    this.objects().createBucket(outcome.physicalId, request.place.region);
    return outcome;
  }

  override async delete(request: ExistingRequest): Promise<void> {
    if (this.objects().objects(request.physicalId).length > 0)
      throw new ResourceFailure(
        'The bucket you tried to delete is not empty (Service: S3, Status Code: 409)',
      );
    await super.delete(request);
    this.objects().deleteBucket(request.physicalId);
  }
}
