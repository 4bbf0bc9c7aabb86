import { type DataObject, isObject } from '../../document/data';
import type { Effects } from '../effects';
import type { Memory } from '../memory';
import type { Balancers } from './balancers';

type Opened = () => Promise<Balancers>;

/** An application load balancer. Its DNS name is its local address, so that `http://` before it gives the URL. */
export function loadBalancers(balancers: Opened): Effects {
  return {
    async make({ properties }, physicalId) {
      if (properties.Type === 'network' || properties.Type === 'gateway') return undefined;
      return { DNSName: await (await balancers()).start(physicalId) };
    },
    async remove({ physicalId }) {
      await (await balancers()).stop(physicalId);
    },
  };
}

export function targetGroups(balancers: Opened): Effects {
  return {
    async make({ properties }, physicalId) {
      (await balancers()).setGroup(physicalId, properties);
      return undefined;
    },
    async change({ physicalId, properties }) {
      (await balancers()).setGroup(physicalId, properties);
    },
    async remove({ physicalId }) {
      (await balancers()).removeGroup(physicalId);
    },
  };
}

/** Stores listeners. A load balancer reads their actions at each request. */
export function listeners(memory: Memory, opened: Opened): Effects {
  const set = async (arn: string, properties: DataObject): Promise<void> => {
    const { LoadBalancerArn, Port, Protocol, DefaultActions } = properties;
    await opened();
    memory.set('listeners', arn, {
      loadBalancer: String(LoadBalancerArn),
      port: Number(Port ?? 0),
      protocol: String(Protocol ?? ''),
      actions: Array.isArray(DefaultActions) ? DefaultActions.filter(isObject) : [],
    });
  };
  return {
    async make({ properties }, physicalId) {
      await set(physicalId, properties);
      return undefined;
    },
    change: ({ physicalId, properties }) => set(physicalId, properties),
    async remove({ physicalId }) {
      await opened();
      memory.delete('listeners', physicalId);
    },
  };
}
