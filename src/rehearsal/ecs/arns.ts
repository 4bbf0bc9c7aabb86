import { createHash } from 'node:crypto';
import { type Data, entry } from '../../document/data';
import type { Revision } from '../memory';

/** The cluster that a request names. */
export function clusterIn(input: Data): string {
  return String(entry(input, 'cluster') ?? 'default');
}

export function clusterArn(service: string): string {
  return service.replace(':service/', ':cluster/').replace(/\/[^/]+$/, '');
}

export function deploymentArn(service: string, { id }: { readonly id: string }): string {
  return `${service.replace(':service/', ':service-deployment/')}/${id.replace('ecs-svc/', '')}`;
}

export function revisionArn(service: string, revision: Revision): string {
  const digest = createHash('sha256').update(JSON.stringify(revision)).digest().readBigUInt64BE();
  return `${service.replace(':service/', ':service-revision/')}/${digest}`;
}
