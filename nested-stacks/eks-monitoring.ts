import { defineStack, equals, not } from '../src/template';
import { CloudWatch } from '../src/template/aws';
import { clusterAlarms, trafficAlarms } from './eks-monitoring/alarms';
import { eksGraphs } from './eks-monitoring/dashboard';
import { eksMetrics } from './eks-monitoring/metrics';
import { eksMonitoringParameters } from './eks-monitoring/parameters';
import { alarmProperties } from './monitoring/alarms';
import { addBudget } from './monitoring/budget';
import { addGraphs } from './monitoring/dashboard';
import { addTopic } from './monitoring/topic';

export const eksMonitoring = defineStack(
  'eks-monitoring',
  {
    Description: 'CloudWatch alarms of a service on EKS with email notifications, a dashboard and a budget',
    Parameters: eksMonitoringParameters,
  },
  (stack) => {
    const { parameters, add, condition } = stack;
    const { Name, ServiceRuns, LoadBalancerFullName } = parameters;
    const metrics = eksMetrics(stack);
    const topic = addTopic(stack);
    const isRunning = condition('IsRunning', equals(ServiceRuns, 'true'));
    const knowsBalancer = condition('KnowsLoadBalancer', not(equals(LoadBalancerFullName, '')));
    for (const each of trafficAlarms(metrics))
      add(each.id, new CloudWatch.Alarm(alarmProperties(Name, each, topic, isRunning)), {
        Condition: knowsBalancer,
      });
    const alarms = clusterAlarms(metrics).map((each) =>
      add(each.id, new CloudWatch.Alarm(alarmProperties(Name, each, topic, isRunning))),
    );
    addBudget(stack);
    const dashboard = addGraphs(stack, eksGraphs(metrics), alarms);
    return {
      TopicArn: { Description: 'SNS topic of the alarms', Value: topic.ref },
      DashboardName: { Description: 'Name of the CloudWatch dashboard', Value: dashboard.ref },
    };
  },
);
