import { type Data, entry } from '../../document/data';
import type { Context } from '../context';
import { waits } from '../polling';
import { type KubernetesApi, nameOf } from './api';
import type { ObjectSet } from './compare';

/** EKS creates a load balancer within minutes. */
const TIMEOUT = 5 * 60_000;

/** Reports where each Ingress is reached. */
export async function addressOf(
  { operator, clock, polling }: Context,
  api: KubernetesApi,
  sets: readonly ObjectSet[],
): Promise<void> {
  for (const ingress of sets.flatMap(({ objects }) => objects.filter(({ kind }) => kind === 'Ingress'))) {
    const { name } = nameOf(ingress);
    const start = clock.now();
    for (const wait of waits(polling)) {
      const [balancer] = listOf(
        entry(entry((await api.get(nameOf(ingress)))?.status, 'loadBalancer'), 'ingress'),
      );
      const host = entry(balancer, 'hostname') ?? entry(balancer, 'ip');
      if (host !== undefined) {
        operator.report({ type: 'note', text: `the Ingress ${name} is at ${urlOf(String(host), balancer)}` });
        break;
      }
      if (clock.now() - start > TIMEOUT) {
        operator.report({ type: 'note', text: `the Ingress ${name} has no load balancer yet` });
        break;
      }
      await clock.sleep(wait);
    }
  }
}

function urlOf(host: string, balancer: Data | undefined): string {
  const port = entry(listOf(entry(balancer, 'ports'))[0], 'port');
  if (port === undefined || port === 80) return `http://${host}/`;
  return port === 443 ? `https://${host}/` : `http://${host}:${port}/`;
}

function listOf(data: Data | undefined): readonly Data[] {
  return Array.isArray(data) ? data : [];
}
