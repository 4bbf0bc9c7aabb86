import type { EnvironmentTags } from '../../src/template';

/** The team that owns the systems. */
const OWNER = 'comentarios-team';

/** Replace these values before the first deployment. */
const ACCOUNT = '111122223333';
export const CERTIFICATE_ARN = `arn:aws:acm:eu-west-1:${ACCOUNT}:certificate/00000000-0000-0000-0000-000000000000`;
/** The addresses from which people try a new version on the test listener. */
export const TEST_CIDR = '192.0.2.0/24';
export const ALARM_EMAIL = 'comentarios-alarms@example.com';

/** The role of the people who administer clusters, and the role with which pipelines deploy to them. */
export const CLUSTER_ADMINISTRATOR = `arn:aws:iam::${ACCOUNT}:role/platform-administrator`;
export const CLUSTER_DEPLOYER = `arn:aws:iam::${ACCOUNT}:role/comentarios-deployer`;

export const REGION = 'eu-west-1';
/** The account of the local endpoint. */
export const LOCAL_ACCOUNT = '000000000000';

export function tags(system: string, environment: string): EnvironmentTags {
  return { system, environment, owner: OWNER };
}

/** The SSM parameter with the table of deployments of an environment, from its artifacts stack. */
export function historyOf(environment: string) {
  return { HistoryTableName: `/${environment}/artifacts/history-table-name` };
}

/** The SSM parameter with the permissions boundary of an environment, from its artifacts stack. */
export function boundaryOf(environment: string) {
  return { PermissionsBoundaryArn: `/${environment}/artifacts/permissions-boundary-arn` };
}

/** The boundaries of an environment with an EKS cluster, from its stacks artifacts and cluster-permissions. */
export function clusterBoundariesOf(environment: string) {
  const ClusterBoundaryArn = `arn:aws:iam::${ACCOUNT}:policy/deployment/${environment}-cluster-boundary`;
  return { ...boundaryOf(environment), ClusterBoundaryArn };
}
