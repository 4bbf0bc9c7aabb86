import { type Handle, jsonText, region, type Text } from '../../src/template';
import { APS } from '../../src/template/aws';
import { disposable } from '../shared/lifetime';
import { ruleFile } from './alert-rules';
import type { ObservabilityBuilder } from './parameters';

/** Where the metrics are, and what evaluates the alert rules: they keep working while Grafana does not. */
export function addWorkspace({ parameters, add }: ObservabilityBuilder): Handle<APS.Workspace> {
  const workspace = add(
    'Workspace',
    new APS.Workspace({
      Alias: parameters.Name,
      KmsKeyArn: parameters.KeyArn,
      AlertManagerDefinition: jsonText({ alertmanager_config: alertManager(parameters.TopicArn) }),
    }),
    {
      ...disposable,
      comment: 'Deleted with the stack: metrics show the state of a system that no longer exists.',
    },
  );
  add(
    'AlertRules',
    new APS.RuleGroupsNamespace({
      Workspace: workspace.get('Arn'),
      Name: 'comments',
      Data: JSON.stringify(ruleFile('1m'), undefined, 2),
    }),
  );
  return workspace;
}

/** SNS is the only receiver that the service supports: "Setting up your alert receiver". */
function alertManager(topic: Text) {
  return jsonText({
    route: { receiver: 'topic', group_by: ['alertname'], group_wait: '30s', repeat_interval: '12h' },
    receivers: [
      {
        name: 'topic',
        sns_configs: [
          { topic_arn: topic, sigv4: { region }, subject: '{{ .CommonLabels.alertname }}: {{ .Status }}' },
        ],
      },
    ],
  });
}
