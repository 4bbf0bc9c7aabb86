import { defineStack, equals, not } from '../src/template';
import { historyParameters } from './history/parameters';
import { addRecorder } from './history/recorder';
import { addRules } from './history/rules';

export const history = defineStack(
  'history',
  {
    Description:
      'Records deployments of a stack in the history table of its environment, from events of CloudFormation, ECS and CodePipeline',
    Parameters: historyParameters,
  },
  (stack) => {
    const hasPipeline = stack.condition('HasPipeline', not(equals(stack.parameters.PipelineName, '')));
    const recorder = addRecorder(stack, hasPipeline);
    addRules(stack, recorder, hasPipeline);
    return {
      RecorderArn: { Description: 'ARN of the state machine that records deployments', Value: recorder.ref },
    };
  },
);
