import type { StackBuilder } from '../../src/template';
import { nameParameter } from '../shared/parameters';

export const monitoringParameters = {
  ...nameParameter,
  AlarmEmail: {
    Type: 'String',
    Description:
      'Who gets mail when something is about to break. AWS asks the address once to confirm. Empty: nobody',
    Default: '',
    AllowedPattern: '|[^@\\s]+@[^@\\s]+\\.[^@\\s]+',
    ConstraintDescription: 'a mail address, or nothing',
    label: 'Mail address',
    group: 'Alarms',
  },
  KeyArn: {
    Type: 'String',
    Description:
      'Key that encrypts the alarm topic; CloudWatch and EventBridge must be allowed to use it. Empty: none',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+',
    ConstraintDescription: 'the ARN of a KMS key, or nothing',
    of: 'AWS::KMS::Key.Arn',
    label: 'Key for the topic',
    group: 'Alarms',
  },
  MonthlyBudget: {
    Type: 'Number',
    Description:
      'US dollars a month for the whole account; mail at 80 % and when 100 % are forecast. 0: no budget',
    Default: 0,
    MinValue: 0,
    label: 'Monthly budget',
    group: 'Alarms',
  },
  ClusterName: {
    Type: 'String',
    Description: 'Cluster to watch',
    of: 'AWS::ECS::Cluster.ClusterName',
    MinLength: 1,
    label: 'Cluster',
    group: 'What is watched',
  },
  ServiceName: {
    Type: 'String',
    Description: 'Service of that cluster',
    MinLength: 1,
    label: 'Service',
    group: 'What is watched',
  },
  LoadBalancerFullName: {
    Type: 'String',
    Description: 'Load balancer, as its metrics name it',
    AllowedPattern: 'app/.+',
    ConstraintDescription: 'a name such as app/name/0123456789abcdef',
    label: 'Load balancer',
    group: 'What is watched',
  },
  TargetGroupFullName: {
    Type: 'String',
    Description: 'Target group, as its metrics name it',
    AllowedPattern: 'targetgroup/.+',
    ConstraintDescription: 'a name such as targetgroup/name/0123456789abcdef',
    label: 'Target group',
    group: 'What is watched',
  },
  TableName: {
    Type: 'String',
    Description: 'Table of the comments',
    of: 'AWS::DynamoDB::Table.TableName',
    MinLength: 3,
    label: 'Table',
    group: 'What is watched',
  },
  PipelineName: {
    Type: 'String',
    Description: 'Pipeline whose failures are mailed',
    MinLength: 1,
    label: 'Pipeline',
    group: 'What is watched',
  },
} as const;

export type MonitoringBuilder = StackBuilder<typeof monitoringParameters>;
