import type { EnvironmentTags } from '../../src/template';

/** The team that owns the systems. */
const OWNER = 'comentarios-team';

/** Replace these values before the first deployment. */
export const CERTIFICATE_ARN =
  'arn:aws:acm:eu-west-1:111122223333:certificate/00000000-0000-0000-0000-000000000000';
/** The addresses from which people try a new version on the test listener. */
export const TEST_CIDR = '192.0.2.0/24';
export const ALARM_EMAIL = 'comentarios-alarms@example.com';

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
