import type { StackBuilder } from '../../src/template';
import { shiftingParameters } from '../service/deployment-parameters';
import { nameParameter } from '../shared/parameters';

/** What the topic of the alarms needs. */
export const topicParameters = {
  ...nameParameter,
  AlarmEmail: {
    Type: 'String',
    Description:
      'Email address for alarms. AWS sends one email to confirm it. Leave empty for no notifications',
    Default: '',
    AllowedPattern: '|[^@\\s]+@[^@\\s]+\\.[^@\\s]+',
    ConstraintDescription: 'must be an email address, or empty',
    label: 'Email address',
    group: 'Alarms',
  },
  KeyArn: {
    Type: 'String',
    Description:
      'ARN of the KMS key that encrypts the alarm topic; its key policy must allow CloudWatch and EventBridge. Leave empty for none',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+',
    ConstraintDescription: 'must be the ARN of a KMS key, or empty',
    of: 'AWS::KMS::Key.Arn',
    label: 'KMS key for the topic',
    group: 'Alarms',
  },
} as const;

/** What the budget needs. */
export const budgetParameters = {
  ...topicParameters,
  Environment: {
    Type: 'String',
    Description: 'Value of the tag environment whose costs the budget counts',
    AllowedPattern: '[a-z][a-z0-9-]*',
    ConstraintDescription: 'must be the name of an environment, such as dev',
    label: 'Environment',
    group: 'Alarms',
  },
  MonthlyBudget: {
    Type: 'Number',
    Description:
      'Monthly budget of the environment in US dollars. Sends email at 80 percent and when the forecast exceeds it. 0 for no budget',
    Default: 0,
    MinValue: 0,
    label: 'Monthly budget',
    group: 'Alarms',
  },
} as const;

export const monitoringParameters = {
  ...budgetParameters,
  ClusterName: {
    Type: 'String',
    Description: 'Name of the ECS cluster',
    of: 'AWS::ECS::Cluster.ClusterName',
    MinLength: 1,
    label: 'Cluster',
    group: 'Monitored resources',
  },
  ServiceName: {
    Type: 'String',
    Description: 'Name of the ECS service',
    MinLength: 1,
    label: 'Service',
    group: 'Monitored resources',
  },
  ServiceRuns: {
    Type: 'String',
    Description: 'Whether the service should run. With false there is no alarm for an outage',
    Default: 'true',
    AllowedValues: ['true', 'false'],
    label: 'Service runs',
    group: 'Monitored resources',
  },
  CapacityProviderName: {
    Type: 'String',
    Description: 'Capacity provider of the nodes. Leave empty on Fargate',
    Default: '',
    of: 'AWS::ECS::CapacityProvider.Name',
    label: 'Capacity provider',
    group: 'Monitored resources',
  },
  LoadBalancerFullName: {
    Type: 'String',
    Description: 'Load balancer, as CloudWatch metrics name it',
    AllowedPattern: 'app/.+',
    ConstraintDescription: 'must be a name such as app/name/0123456789abcdef',
    label: 'Load balancer',
    group: 'Monitored resources',
  },
  TargetGroupFullName: {
    Type: 'String',
    Description: 'Target group, as CloudWatch metrics name it',
    AllowedPattern: 'targetgroup/.+',
    ConstraintDescription: 'must be a name such as targetgroup/name/0123456789abcdef',
    label: 'Target group',
    group: 'Monitored resources',
  },
  AlternateTargetGroupFullName: {
    ...shiftingParameters.AlternateTargetGroupFullName,
    label: 'Second target group',
    group: 'Monitored resources',
  },
  TableName: {
    Type: 'String',
    Description: 'Name of the DynamoDB table',
    of: 'AWS::DynamoDB::Table.TableName',
    MinLength: 3,
    label: 'Table',
    group: 'Monitored resources',
  },
  DatabaseCluster: {
    Type: 'String',
    Description: 'Identifier of the Aurora database cluster. Leave empty without one',
    Default: '',
    of: 'AWS::RDS::DBCluster.DBClusterIdentifier',
    label: 'Database',
    group: 'Monitored resources',
  },
  PipelineName: {
    Type: 'String',
    Description: 'Name of the pipeline whose failures are reported. Leave empty without one',
    Default: '',
    label: 'Pipeline',
    group: 'Monitored resources',
  },
} as const;

export type MonitoringBuilder = StackBuilder<typeof monitoringParameters>;
