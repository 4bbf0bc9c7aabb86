import type { Context } from '../context';
import type { Stack } from '../stack/stack';
import { KubernetesApi } from './api';
import { describeCluster } from './cluster';
import { bearerToken } from './signed';

/** The output of a stack with manifests that names its cluster. */
const CLUSTER_OUTPUT = 'ClusterName';
/** EKS accepts a token for 15 minutes. */
const TOKEN_FOR = 10 * 60_000;

/** The API of the stack's cluster; `undefined` before the stack has one. */
export async function openCluster(
  context: Context,
  stack: Stack | undefined,
): Promise<KubernetesApi | undefined> {
  const name = outputsOf(stack)[CLUSTER_OUTPUT];
  if (name === undefined) return undefined;
  const cluster = await describeCluster(context, name);
  let token: { readonly made: number; readonly value: Promise<string> } | undefined;
  return new KubernetesApi(cluster, () => {
    const now = context.clock.now();
    if (!token || now - token.made > TOKEN_FOR)
      token = { made: now, value: bearerToken(context.connection, name) };
    return token.value;
  });
}

export function outputsOf(stack: Stack | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries((stack?.outputs ?? []).map(({ name, value }) => [name, value]));
}
