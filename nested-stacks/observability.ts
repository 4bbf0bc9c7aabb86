import { defineStack, equals, not, sub } from '../src/template';
import { addAlarms } from './observability/alarms';
import { addCollector } from './observability/collector';
import { addGrafana } from './observability/grafana';
import { GRAFANA_PATH } from './observability/grafana-access';
import { observabilityParameters } from './observability/parameters';
import { addWorkspace } from './observability/workspace';
import { addLogGroup } from './shared/logs';

export const observability = defineStack(
  'observability',
  {
    Description:
      'Metrics of the service in Amazon Managed Service for Prometheus: a collector, alert rules, and Grafana behind the load balancer',
    Parameters: observabilityParameters,
  },
  (stack) => {
    const { parameters, condition } = stack;
    const logs = addLogGroup(stack, 'Logs', sub`/${parameters.Name}/observability`, {
      arn: parameters.KeyArn,
      isGiven: condition('HasKey', not(equals(parameters.KeyArn, ''))),
    });
    const workspace = addWorkspace(stack);
    addCollector(stack, workspace, logs);
    const grafana = addGrafana(stack, workspace, logs);
    addAlarms(stack, grafana.targets);
    return {
      GrafanaUrl: { Description: 'URL of Grafana', Value: sub`${parameters.Url}${GRAFANA_PATH}/` },
      GrafanaPasswordArn: {
        Description: 'Secret with the name and the password of the administrator of Grafana',
        Value: grafana.password.ref,
      },
      WorkspaceArn: { Description: 'ARN of the workspace with the metrics', Value: workspace.get('Arn') },
      LogGroupName: { Description: 'Log group of the collector and Grafana', Value: logs.ref },
    };
  },
);
