import { ResourceFailure } from '../../../local/resources/handler';
import type { Effects } from '../../effects';
import type { Memory } from '../../memory';
import { authorityOf, type Clusters, endpointOf } from '../clusters';

type Opened = () => Promise<Clusters>;

/** "The name can contain only alphanumeric characters, hyphens and underscores": CreateCluster in the Amazon EKS API Reference. */
const NAME = /^[0-9A-Za-z][A-Za-z0-9_-]{0,99}$/;

/** A cluster with a Kubernetes API on loopback. */
export function clusters(opened: Opened): Effects {
  return {
    async make({ properties, place }, name) {
      if (!NAME.test(name)) throw new ResourceFailure(`Invalid cluster name: ${name}`);
      const { accountId, region } = place;
      const record = await (await opened()).start(name, { accountId, region }, properties);
      return { Endpoint: endpointOf(record), CertificateAuthorityData: authorityOf(record) };
    },
    async change({ physicalId, properties }) {
      (await opened()).change(physicalId, properties);
    },
    async remove({ physicalId }) {
      await (await opened()).remove(physicalId);
    },
  };
}

/** Resources that a cluster reads at each request: their properties are kept. */
export function kept(
  memory: Memory,
  kind: 'accessEntries' | 'podIdentities' | 'addons',
  opened: Opened,
): Effects {
  return {
    async make({ properties }, physicalId) {
      await opened();
      memory.set(kind, physicalId, properties);
      return undefined;
    },
    async change({ physicalId, properties }) {
      await opened();
      memory.set(kind, physicalId, properties);
    },
    async remove({ physicalId }) {
      await opened();
      memory.delete(kind, physicalId);
    },
  };
}
