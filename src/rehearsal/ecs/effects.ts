import { setTimeout as delay } from 'node:timers/promises';
import { entry } from '../../document/data';
import type { ResourceRequest } from '../../local/resources/handler';
import type { Effects } from '../effects';
import type { Memory, Revision, ServiceRecord } from '../memory';
import { disallowed } from './allowed';
import { containersOf } from './definition';
import { DeploymentFailed } from './failure';
import { refusedSize } from './fargate';
import { handlerFailure, refusedCall } from './handler-failure';
import { revisionOf } from './revision';
import type { Services } from './services';
import { refusedHook } from './strategy';
import type { TaskHost } from './task-host';

export interface Ecs {
  readonly services: Services;
  readonly host: TaskHost;
}

type Opened = () => Promise<Ecs>;

/** "CloudFormation operations time out after 36 hours": AWS::ECS::Service CanaryConfiguration. */
const LONGEST_WAIT = 36 * 60 * 60 * 1000;

export function taskDefinitions(memory: Memory, opened: Opened): Effects {
  return {
    async make({ properties }, physicalId) {
      await opened();
      const refused = refusedSize(properties);
      if (refused !== undefined) throw refusedCall('Create TaskDefinition', refused, 'ClientException');
      memory.set('taskDefinitions', physicalId, properties);
      return undefined;
    },
    /** Running tasks keep their definition. */
    async remove({ physicalId }) {
      await opened();
      memory.delete('taskDefinitions', physicalId);
    },
  };
}

/** A service with an image that rehearsal.json does not name is only described. */
export function services(memory: Memory, opened: Opened, ended: AbortSignal): Effects {
  const bring = async (request: ResourceRequest, arn: string): Promise<void> => {
    const { services, host } = await opened();
    const present = services.get(arn);
    const refused = refusedHook(request.properties);
    if (refused !== undefined)
      throw refusedCall(
        `${present ? 'Update' : 'Create'}Service error`,
        refused,
        'InvalidParameterException',
      );
    const revision = revisionOf(memory, request.properties);
    if (!revision || !isRunnable(revision, host)) return;
    const record = recordOf(request, arn, present?.desired ?? 1);
    const settled = present
      ? present.update(record, revision)
      : services.start(arn, record, revision).settled;
    return withinTime(settled, AbortSignal.any([request.signal, ended]));
  };
  return {
    async make(request, physicalId) {
      await bring(request, physicalId);
      return undefined;
    },
    change: (request) => bring(request, request.physicalId),
    async note({ properties }) {
      const { host } = await opened();
      const image = imageWithoutSource(revisionOf(memory, properties), host);
      return image === undefined ? undefined : `Not run here: rehearsal.json has no image for ${image}`;
    },
    async remove({ physicalId }) {
      await (await opened()).services.remove(physicalId);
    },
  };
}

/** The first image of a revision that rehearsal.json does not name. */
function imageWithoutSource(revision: Revision | undefined, { images }: TaskHost): string | undefined {
  const used = revision ? containersOf(revision.definition) : [];
  return used.find(({ image }) => images.allowedBy(image) === undefined)?.image;
}

/** Whether rehearsal.json names all images. Throws if it does not allow what their containers run. */
function isRunnable({ definition }: Revision, { images }: TaskHost): boolean {
  const containers = containersOf(definition).map((container) => ({
    container,
    allowed: images.allowedBy(container.image),
  }));
  if (containers.some(({ allowed }) => allowed === undefined)) return false;
  for (const { container, allowed } of containers) {
    const reason = allowed && disallowed(container, allowed);
    if (reason !== undefined) throw handlerFailure(reason, 'AccessDenied');
  }
  return true;
}

function recordOf({ properties, place }: ResourceRequest, arn: string, desired: number): ServiceRecord {
  const [cluster = 'default', name = ''] = arn.split('/').slice(-2);
  return {
    name,
    cluster,
    region: place.region,
    properties,
    desired: Number(properties.DesiredCount ?? desired),
  };
}

/** The failures are those of CloudFormation's handler for services. */
async function withinTime(settled: Promise<void>, signal: AbortSignal): Promise<void> {
  const waiting = new AbortController();
  const either = AbortSignal.any([signal, waiting.signal]);
  try {
    await Promise.race([
      settled,
      delay(LONGEST_WAIT, undefined, { signal: either }).then(() => {
        throw handlerFailure('Exceeded attempts to wait', 'NotStabilized');
      }),
    ]);
  } catch (error) {
    if (!(error instanceof DeploymentFailed)) throw error;
    throw handlerFailure(`Error occurred during operation '${error.message}'.`, 'GeneralServiceException');
  } finally {
    waiting.abort();
  }
}

export function valueOfSecret(memory: Memory, from: string): string | undefined {
  const secrets = memory.all('secrets');
  // A JSON key, a stage and a version may follow the ARN of a secret.
  const name = Object.keys(secrets).find(
    (id) => id === from || from.startsWith(`${id}:`) || from.endsWith(`:parameter/${id.replace(/^\//, '')}`),
  );
  if (name === undefined) return undefined;
  const value = secrets[name]?.value;
  const key = from.slice(name.length + 1).split(':')[0];
  if (value === undefined || key === undefined || key === '' || !from.startsWith(`${name}:`)) return value;
  const found = entry(JSON.parse(value), key);
  return found === undefined ? undefined : String(found);
}
