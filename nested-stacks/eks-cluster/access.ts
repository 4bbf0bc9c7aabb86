import { equals, type Handle, not, partition, sub } from '../../src/template';
import { EKS } from '../../src/template/aws';
import type { EksClusterBuilder } from './parameters';

/** Policies of EKS, which Kubernetes evaluates: "Review access policy permissions", EKS User Guide. */
const policy = (name: string) => sub`arn:${partition}:eks::aws:cluster-access-policy/${name}`;

/** The cluster's creator gets no permissions, so this is everybody who has any. */
export function addAccess(
  { parameters, add, condition }: EksClusterBuilder,
  cluster: Handle<EKS.Cluster>,
): void {
  const { AdministratorArn, DeployerArn, Namespace } = parameters;
  add(
    'Administrator',
    new EKS.AccessEntry({
      ClusterName: cluster.ref,
      PrincipalArn: AdministratorArn,
      AccessPolicies: [
        { PolicyArn: policy('AmazonEKSClusterAdminPolicy'), AccessScope: { Type: 'cluster' } },
      ],
    }),
    { Condition: condition('HasAdministrator', not(equals(AdministratorArn, ''))) },
  );
  add(
    'Deployer',
    new EKS.AccessEntry({
      ClusterName: cluster.ref,
      PrincipalArn: DeployerArn,
      AccessPolicies: [
        {
          PolicyArn: policy('AmazonEKSEditPolicy'),
          AccessScope: { Type: 'namespace', Namespaces: [Namespace] },
        },
      ],
    }),
    { Condition: condition('HasDeployer', not(equals(DeployerArn, ''))) },
  );
}
