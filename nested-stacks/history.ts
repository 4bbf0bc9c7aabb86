import { defineStack, equals, not } from '../src/template';
import { historyParameters } from './history/parameters';
import { addRecorder } from './history/recorder';
import { addRules } from './history/rules';
import { addTable } from './history/table';

export const history = defineStack(
  'history',
  {
    Description:
      'Table of the deployments of a stack, written from events of CloudFormation, ECS and CodePipeline',
    Parameters: historyParameters,
  },
  (stack) => {
    const table = addTable(stack);
    const hasPipeline = stack.condition('HasPipeline', not(equals(stack.parameters.PipelineName, '')));
    const recorder = addRecorder(stack, table, hasPipeline);
    addRules(stack, recorder, hasPipeline);
    return {
      TableName: { Description: 'Name of the table of the deployments', Value: table.ref },
      TableArn: { Description: 'ARN of the table of the deployments', Value: table.get('Arn') },
    };
  },
);
