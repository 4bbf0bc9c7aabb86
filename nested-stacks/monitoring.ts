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
    Description: 'CloudWatch alarms with email notifications, a dashboard and a budget',
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
      TopicArn: {
        Description: 'SNS topic of the alarms; the pipeline publishes to it too',
        Value: topic.ref,
      },
      DashboardName: { Description: 'Name of the CloudWatch dashboard', Value: dashboard.ref },
    };
  },
);
