import { equals, iff, type StackBuilder } from '../src/template';
import type { artifactParameters } from './artifact-parameters';

export const showParameters = {
  ShowDeployments: {
    Type: 'String',
    Description:
      'Whether the service lists its deployments at /deployments, with the ARNs of those who deployed, for everybody who can reach it',
    Default: 'false',
    AllowedValues: ['true', 'false'],
    label: 'Show deployments',
    group: 'Task',
  },
} as const;

type Root = StackBuilder<typeof showParameters & Pick<typeof artifactParameters, 'HistoryTableName'>>;

/** The table for the service, if it shows deployments. */
export function shownHistory({ parameters, condition }: Root) {
  return iff(
    condition('ShowsDeployments', equals(parameters.ShowDeployments, 'true')),
    parameters.HistoryTableName,
    '',
  );
}
