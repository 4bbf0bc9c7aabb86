import type * as Ecs from '@aws-sdk/client-ecs';
import type { Context } from '../context';
import { clusterOf } from '../operation/rollout';
import { SERVICE_TYPE, type StackEvent } from '../stack/stack-event';
import { deployedService, isMain } from './service';

/** The image of a deployment. */
export interface DeployedImage {
  readonly version?: string;
  readonly digest?: string;
}

/**
 * The image that an operation deployed to the stack's ECS service, or the one that runs if it changed no service. After a
 * rollback, it is the one that failed.
 * @param since when the operation started
 */
export async function deployedImage(
  context: Context,
  events: readonly StackEvent[],
  since: number,
): Promise<DeployedImage> {
  const { ListServiceDeploymentsCommand, DescribeServiceRevisionsCommand }: typeof Ecs =
    require('@aws-sdk/client-ecs');
  const { ecs } = context.connection;
  const changed = events.filter(
    ({ type, physicalId }) => type === SERVICE_TYPE && physicalId.startsWith('arn:'),
  );
  const service =
    changed.find(({ physicalId }) => isMain(physicalId))?.physicalId ??
    (await deployedService(context))?.arn ??
    changed[0]?.physicalId;
  const cluster = service === undefined ? undefined : clusterOf(service);
  if (cluster === undefined) return {};
  const { serviceDeployments = [] } = await ecs.send(new ListServiceDeploymentsCommand({ cluster, service }));
  const byStart = [...serviceDeployments].sort(
    (one, other) => Number(one.createdAt ?? 0) - Number(other.createdAt ?? 0),
  );
  const own = byStart.find(({ createdAt }) => Number(createdAt ?? 0) >= since) ?? byStart.at(-1);
  if (own?.targetServiceRevisionArn === undefined) return {};
  const { serviceRevisions } = await ecs.send(
    new DescribeServiceRevisionsCommand({ serviceRevisionArns: [own.targetServiceRevisionArn] }),
  );
  const [container] = serviceRevisions?.[0]?.containerImages ?? [];
  const version = tagOf(container?.image);
  const digest = container?.imageDigest;
  return { ...(version !== undefined && { version }), ...(digest !== undefined && { digest }) };
}

/** `v1` in `registry:5000/image:v1@sha256:...`. */
function tagOf(image = ''): string | undefined {
  return /:([\w.-]+)$/.exec(image.replace(/@.*$/, '').replace(/^.*\//, ''))?.[1];
}
