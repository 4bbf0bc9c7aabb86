import { DescribedHandler } from '../resources/described-handler';
import type { CreateRequest, ExistingRequest, Outcome, UpdateRequest } from '../resources/handler';
import type { Alarms } from './alarms';

/** An alarm of a stack, which SetAlarmState can change. */
export class AlarmHandler extends DescribedHandler {
  constructor(
    private readonly alarms: Alarms,
    ...described: ConstructorParameters<typeof DescribedHandler>
  ) {
    super(...described);
  }

  override async create(request: CreateRequest): Promise<Outcome> {
    const outcome = await super.create(request);
    this.put({ ...request, physicalId: outcome.physicalId });
    return outcome;
  }

  override async update(request: UpdateRequest): Promise<Outcome> {
    const outcome = await super.update(request);
    this.put(request);
    return outcome;
  }

  override async delete(request: ExistingRequest): Promise<void> {
    await super.delete(request);
    this.alarms.remove(request.place, request.physicalId);
  }

  private put({ type, place, physicalId, properties }: ExistingRequest): void {
    const composite = type === 'AWS::CloudWatch::CompositeAlarm';
    this.alarms.put(place, physicalId, { composite, settings: properties });
  }
}
