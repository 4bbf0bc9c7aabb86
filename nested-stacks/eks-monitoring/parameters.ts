import type { StackBuilder } from '../../src/template';
import { eksServiceParameters } from '../eks-service';
import { budgetParameters, monitoringParameters } from '../monitoring/parameters';
import { pick } from '../shared/pick';

export const eksMonitoringParameters = {
  ...budgetParameters,
  ClusterName: { ...eksServiceParameters.ClusterName, group: 'Monitored resources' },
  Namespace: { ...eksServiceParameters.Namespace, group: 'Monitored resources' },
  Workload: {
    Type: 'String',
    Description: 'Name of the Deployment and of the Service',
    Default: 'comentarios',
    MinLength: 1,
    label: 'Workload',
    group: 'Monitored resources',
  },
  ...pick(monitoringParameters, 'ServiceRuns', 'TableName'),
  LoadBalancerFullName: {
    ...monitoringParameters.LoadBalancerFullName,
    Description:
      'Load balancer of the Ingress, as CloudWatch metrics name it. EKS creates it after this stack, so the alarms about it exist once it is named here',
    Default: '',
    AllowedPattern: '|app/.+',
    ConstraintDescription: 'must be a name such as app/name/0123456789abcdef, or empty',
  },
} as const;

export type EksMonitoringBuilder = StackBuilder<typeof eksMonitoringParameters>;
