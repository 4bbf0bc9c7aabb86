import type { DataObject } from '../../document/data';
import { objects } from '../ecs/definition';
import type { Effects } from '../effects';
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

/** A load balancer reads the actions of its listeners and rules at each request. */
export function listeners(opened: Opened): Effects {
  const set = async (arn: string, properties: DataObject): Promise<void> => {
    const { LoadBalancerArn, Port, Protocol, DefaultActions } = properties;
    await (await opened()).setListener(arn, {
      loadBalancer: String(LoadBalancerArn),
      port: Number(Port ?? 0),
      protocol: String(Protocol ?? ''),
      actions: objects(DefaultActions),
    });
  };
  return {
    async make({ properties }, physicalId) {
      await set(physicalId, properties);
      return undefined;
    },
    change: ({ physicalId, properties }) => set(physicalId, properties),
    async remove({ physicalId }) {
      await (await opened()).removeListener(physicalId);
    },
  };
}

export function listenerRules(opened: Opened): Effects {
  const set = async (arn: string, properties: DataObject): Promise<void> => {
    const { ListenerArn, Priority, Conditions, Actions } = properties;
    (await opened()).setRule(arn, {
      listener: String(ListenerArn),
      priority: Number(Priority ?? 0),
      conditions: objects(Conditions),
      actions: objects(Actions),
    });
  };
  return {
    async make({ properties }, physicalId) {
      await set(physicalId, properties);
      return undefined;
    },
    change: ({ physicalId, properties }) => set(physicalId, properties),
    async remove({ physicalId }) {
      (await opened()).removeRule(physicalId);
    },
  };
}
