import { equals, type Handle, iff, not, noValue, partition, sub, type Text } from '../../src/template';
import { EKS } from '../../src/template/aws';
import { trustPods } from '../shared/pod-identity';
import { addRole } from '../shared/roles';
import type { EksClusterBuilder } from './parameters';

/** Where the add-on runs its agent: "Install the CloudWatch agent with the Amazon CloudWatch Observability EKS add-on". */
const AGENT = { namespace: 'amazon-cloudwatch', serviceAccount: 'cloudwatch-agent' } as const;

/** Auto Mode contains networking, DNS, storage, load balancing and Pod Identity. These are not part of it. */
export function addAddOns(stack: EksClusterBuilder, cluster: Handle<EKS.Cluster>): void {
  const { MetricsServerVersion, ObservabilityVersion } = stack.parameters;
  const version = (name: string, value: Text) =>
    iff(stack.condition(`Has${name}Version`, not(equals(value, ''))), value, noValue);
  stack.add(
    'MetricsServer',
    new EKS.Addon({
      ClusterName: cluster.ref,
      AddonName: 'metrics-server',
      AddonVersion: version('MetricsServer', MetricsServerVersion),
      ResolveConflicts: 'OVERWRITE',
    }),
  );
  const agent = addRole(stack, 'AgentRole', {
    AssumeRolePolicyDocument: trustPods(cluster.get('Arn'), AGENT.namespace, AGENT.serviceAccount),
    ManagedPolicyArns: [sub`arn:${partition}:iam::aws:policy/CloudWatchAgentServerPolicy`],
  });
  stack.add(
    'Observability',
    new EKS.Addon({
      ClusterName: cluster.ref,
      AddonName: 'amazon-cloudwatch-observability',
      AddonVersion: version('Observability', ObservabilityVersion),
      ResolveConflicts: 'OVERWRITE',
      PodIdentityAssociations: [{ ServiceAccount: AGENT.serviceAccount, RoleArn: agent.get('Arn') }],
    }),
  );
}
