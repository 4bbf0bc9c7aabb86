import { entry } from '../document/data';
import { detectStackDrift } from './actions/drift';
import { type ShownParameter, shownParameters } from './actions/parameters-answer';
import { differencesOf, type PropertyDifference } from './engine/drift';
import type { Engine } from './engine/engine';
import type { World } from './engine/world';
import { callerIn } from './protocol/caller';
import { Input } from './protocol/query';
import type {
  ChangeSetRecord,
  EventRecord,
  ResourceRecord,
  StackDeployment,
  StackRecord,
} from './state/records';

/** Read access to the state of the endpoint, for pages and reports. */
export class Inspection {
  constructor(
    private readonly world: World,
    private readonly engine: Engine,
  ) {}

  /** Increases with every change. */
  get version(): number {
    return this.world.store.version;
  }

  now(): number {
    return this.world.clock();
  }

  /** The stacks of all accounts and regions, including deleted ones, oldest first. */
  stacks(): StackRecord[] {
    return this.world.store.all('stacks');
  }

  resources(stackId: string): ResourceRecord[] {
    return this.world.store.list('resources', stackId);
  }

  /** Oldest first. */
  events(stackId: string): EventRecord[] {
    return this.world.store.list('events', stackId);
  }

  eventCount(stackId: string): number {
    return this.world.store.count('events', stackId);
  }

  changeSets(stackId: string): ChangeSetRecord[] {
    return this.world.store.list('changeSets', stackId);
  }

  changeSet(id: string): ChangeSetRecord | undefined {
    return this.world.store.all('changeSets').find(({ changeSetId }) => changeSetId === id);
  }

  template({ template }: StackDeployment): string {
    return this.world.templates.text(template);
  }

  parameters(stack: StackRecord, deployment: StackDeployment): readonly ShownParameter[] {
    return shownParameters(this.world, stack, deployment);
  }

  description({ deployment }: StackRecord): string {
    const description = deployment && entry(this.world.templates.data(deployment.template), 'Description');
    return typeof description === 'string' ? description : '';
  }

  differences(resource: ResourceRecord): readonly PropertyDifference[] {
    return differencesOf(resource);
  }

  /** Runs DetectStackDrift. Throws a ServiceError if an operation is in progress. */
  async detectDrift(stack: StackRecord): Promise<void> {
    const caller = callerIn(stack.accountId, stack.region);
    await detectStackDrift(Input.of([['StackName', stack.stackId]]), {
      world: this.world,
      engine: this.engine,
      caller,
    });
  }
}
