import type { Revision } from '../memory';
import { camelCased } from './answers';
import { clusterArn, revisionArn } from './arns';
import { containersOf } from './definition';

/** A revision in DescribeServiceRevisions. */
export function revisionAnswer(
  serviceArn: string,
  revision: Revision,
): { readonly serviceRevisionArn: string } {
  const { taskDefinition, definition, settings, loadBalancers, createdAt } = revision;
  return {
    serviceRevisionArn: revisionArn(serviceArn, revision),
    serviceArn,
    clusterArn: clusterArn(serviceArn),
    taskDefinition,
    ...Object(camelCased(settings)),
    containerImages: containersOf(definition).map(({ name, image }) => ({
      containerName: name,
      image,
      ...digestOf(image),
    })),
    guardDutyEnabled: false,
    createdAt: createdAt / 1000,
    resolvedConfiguration: {
      loadBalancers: loadBalancers.map(({ targetGroup, shift }) => ({
        targetGroupArn: targetGroup,
        ...(shift?.productionRule !== undefined && { productionListenerRule: shift.productionRule }),
      })),
    },
  };
}

/** The digest of an image that is referenced by it. */
function digestOf(image: string): { readonly imageDigest?: string } {
  const [, imageDigest] = image.split('@');
  return imageDigest === undefined ? {} : { imageDigest };
}
