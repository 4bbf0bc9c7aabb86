import { defineStack } from '../src/template';
import { addAlarms } from './monitoring/alarms';
import { addBudget } from './monitoring/budget';
import { addDashboard } from './monitoring/dashboard';
import { addEventRules } from './monitoring/events';
import { metricsOf } from './monitoring/metrics';
import { monitoringParameters } from './monitoring/parameters';
import { addTopic } from './monitoring/topic';

export const monitoring = defineStack(
  'monitoring',
  {
    Description: 'Monitoring: alarms that mail before things break, a dashboard, and a budget',
    Parameters: monitoringParameters,
  },
  (stack) => {
    const metrics = metricsOf(stack);
    const topic = addTopic(stack);
    const alarms = addAlarms(stack, metrics, topic);
    addEventRules(stack, topic);
    addBudget(stack);
    const dashboard = addDashboard(stack, metrics, alarms);
    return {
      TopicArn: { Description: 'Where alarms go; other stacks may publish there too', Value: topic.ref },
      DashboardName: { Description: 'The dashboard in CloudWatch', Value: dashboard.ref },
    };
  },
);
