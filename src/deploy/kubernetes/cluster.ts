import { stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import { Stop } from '../stop';
import { serviceUrl, signed } from './signed';

/** Where the API of a cluster is, and which authority signs its certificate. */
export interface ClusterAddress {
  readonly name: string;
  readonly endpoint: string;
  /** PEM. */
  readonly authority: string;
}

/** One call needs no client of EKS. */
export async function describeCluster({ connection }: Context, name: string): Promise<ClusterAddress> {
  const url = new URL(`/clusters/${encodeURIComponent(name)}`, serviceUrl(connection, 'eks'));
  const answer = await signed(connection, { service: 'eks', url })
    .then((headers) => fetch(url, { headers, signal: AbortSignal.timeout(ANSWER_WITHIN) }))
    .catch((error: unknown) => {
      throw stopFor(error, `the cluster ${name} could not be read`);
    });
  const text = await answer.text();
  if (!answer.ok)
    throw new Stop(
      'refused',
      `the cluster ${name} could not be read: EKS answers ${answer.status} ${text.slice(0, LONGEST)}`,
    );
  const cluster: unknown = JSON.parse(text).cluster;
  const found = isCluster(cluster) ? cluster : undefined;
  if (found?.status !== 'ACTIVE')
    throw new Stop('busy', `the cluster ${name} is ${found?.status ?? 'unknown'}, not ACTIVE`);
  return {
    name,
    endpoint: found.endpoint,
    authority: Buffer.from(found.certificateAuthority.data, 'base64').toString('utf8'),
  };
}

const ANSWER_WITHIN = 20_000;
const LONGEST = 200;

interface DescribedCluster {
  readonly status: string;
  readonly endpoint: string;
  readonly certificateAuthority: { readonly data: string };
}

function isCluster(value: unknown): value is DescribedCluster {
  return (
    typeof value === 'object' && value !== null && 'endpoint' in value && 'certificateAuthority' in value
  );
}
