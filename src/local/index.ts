import type { AddressInfo } from 'node:net';
import { AlarmHandler } from './alarms/alarm-handler';
import { Alarms } from './alarms/alarms';
import { Engine } from './engine/engine';
import { qualifiedLogicalId } from './engine/existing';
import { Names } from './engine/names';
import { NestedStackHandler } from './engine/nested-handler';
import { Templates } from './engine/templates';
import type { World } from './engine/world';
import { type Fault, Faults } from './faults/faults';
import { Inspection } from './inspection';
import { Pace, type PaceName } from './pace/pace';
import { BucketHandler } from './resources/bucket-handler';
import { DescribedHandler } from './resources/described-handler';
import { Handlers, type ResourceHandler } from './resources/handler';
import { type Answerer, createEndpoint } from './server';
import { consoleAddress, Secret } from './state/secret';
import { Store } from './state/store';
import { ObjectStore } from './storage/object-store';

export { writeClientFiles } from './client-files';
export type { HttpAnswer } from './protocol/answers';
export { isForeign } from './protocol/origin';
export type { Request } from './protocol/request';
export { targetOf } from './protocol/target';
export type { ChangeSetRecord, EventRecord, ResourceRecord, StackRecord } from './state/records';
export { bearer, consoleAddress, readSecret } from './state/secret';
export { type Answerer, Inspection };

export interface LocalOptions {
  /** The folder of the state. */
  readonly stateFolder: string;
  /** 0 for any free one. */
  readonly port?: number;
  readonly pace?: PaceName;
  readonly faults?: readonly Fault[];
  readonly clock?: () => number;
  /** Handlers of resource types with real resources. */
  readonly handlers?: (surroundings: HandlerContext) => Readonly<Record<string, ResourceHandler>>;
  /** The address on this machine for one in an output. @default the output as it is */
  readonly localAddress?: (text: string) => string;
  /** The console, served below `/_local/console/`. */
  readonly pages?: (inspection: Inspection) => Answerer;
  /** Answers calls of services beside CloudFormation, STS and S3. */
  readonly services?: Answerer;
}

/** The interface for handlers outside the endpoint. */
export interface HandlerContext {
  /** The handler of resources that are only described. */
  readonly described: ResourceHandler;
  /** The alarms of CloudWatch and their states. */
  readonly alarms: Alarms;
  /** The objects of S3. */
  readonly objects: Pick<ObjectStore, 'object' | 'content'>;
  /** Aborted when the endpoint stops. Steps in progress are repeated at the next start. */
  readonly ended: AbortSignal;
  /** The logical ID of a resource, after those of the nested stacks that it is in: `Images.Repository`. */
  logicalIdOf(type: string, physicalId: string): string | undefined;
}

export interface LocalEndpoint {
  readonly url: string;
  readonly port: number;
  /** The secret access key with which requests are signed. */
  readonly secret: string;
  /** The address of the console, with the key that opens it. */
  readonly consoleUrl: string;
  /** The current faults and their hits. */
  readonly faults: Faults;
  /** Settles with the reason when the state can no longer be written. */
  readonly broken: Promise<Error>;
  /** Settles when no operation is in progress. */
  idle(): Promise<void>;
  /** Stops the endpoint. Operations in progress are resumed at the next start. */
  close(): Promise<void>;
}

export const DEFAULT_PORT = 4599;

/** Starts a CloudFormation endpoint on loopback. Throws a FolderInUse if another endpoint uses the state folder. */
export async function startLocal(options: LocalOptions): Promise<LocalEndpoint> {
  const store = Store.open(options.stateFolder);
  const secret = Secret.open(options.stateFolder);
  const clock = options.clock ?? Date.now;
  const pace = new Pace(options.pace ?? 'instant');
  const described = new DescribedHandler(pace);
  const handlers = new Handlers(described);
  const world: World = {
    secret,
    store,
    clock,
    pace,
    handlers,
    templates: new Templates(store),
    names: new Names(store),
    objects: new ObjectStore(store, clock),
    alarms: new Alarms(store, clock),
    faults: new Faults(options.faults),
    localAddress: options.localAddress ?? ((text) => text),
  };
  handlers.register('AWS::CloudFormation::Stack', new NestedStackHandler(() => world));
  handlers.register('AWS::S3::Bucket', new BucketHandler(() => world.objects, pace));
  for (const type of ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'])
    handlers.register(type, new AlarmHandler(world.alarms, pace));
  const special =
    options.handlers?.({
      described,
      alarms: world.alarms,
      objects: world.objects,
      ended: pace.ended,
      logicalIdOf: (type, physicalId) => qualifiedLogicalId(store, type, physicalId),
    }) ?? {};
  for (const [type, handler] of Object.entries(special)) handlers.register(type, handler);
  const engine = new Engine(world);
  const server = createEndpoint({
    world,
    engine,
    secret,
    services: options.services,
    pages: options.pages?.(new Inspection(world, engine)),
  });
  // A client whose request meets the end of an idle connection gets ECONNRESET, so connections stay open.
  server.keepAliveTimeout = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(options.port ?? DEFAULT_PORT, '127.0.0.1', resolve);
    });
  } catch (error) {
    store.close();
    throw error;
  }
  engine.resume();
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    secret: secret.value,
    consoleUrl: consoleAddress(`http://127.0.0.1:${port}`, secret.value),
    faults: world.faults,
    broken: store.broken,
    idle: () => engine.idle(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (!store.isClosed) engine.forgetInterruptions();
      store.close();
      pace.end();
      await engine.idle();
    },
  };
}
