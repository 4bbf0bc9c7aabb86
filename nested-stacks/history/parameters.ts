import type { StackBuilder } from '../../src/template';
import { boundaryParameter, logKeyParameter, nameParameter } from '../shared/parameters';

export const historyParameters = {
  ...nameParameter,
  StackName: {
    Type: 'String',
    Description: 'Name of the root stack whose deployments are recorded',
    AllowedPattern: '[a-zA-Z][a-zA-Z0-9-]{0,127}',
    ConstraintDescription: 'must be the name of a stack',
    label: 'Stack',
    group: 'Deployments',
  },
  TableName: {
    Type: 'String',
    Description: 'Table of the deployments, an output of the artifacts stack',
    MinLength: 3,
    of: 'AWS::DynamoDB::Table.TableName',
    label: 'Table',
    group: 'Deployments',
  },
  ServiceArn: {
    Type: 'String',
    Description:
      'ARN of the ECS service whose deployments outside of the stack are recorded. Leave empty for none',
    Default: '',
    label: 'ECS service',
    group: 'Deployments',
  },
  PipelineName: {
    Type: 'String',
    Description: 'Pipeline whose commits and links are added to the deployments. Leave empty for none',
    Default: '',
    of: 'AWS::CodePipeline::Pipeline.Name',
    label: 'Pipeline',
    group: 'Deployments',
  },
  ...logKeyParameter,
  ...boundaryParameter,
} as const;

export type HistoryBuilder = StackBuilder<typeof historyParameters>;
