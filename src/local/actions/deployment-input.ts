import { type Given, settleParameters } from '../engine/parameters';
import type { World } from '../engine/world';
import type { Caller } from '../protocol/caller';
import type { Input } from '../protocol/query';
import { validationError } from '../protocol/service-error';
import type { Deployment, StackRecord, Tag } from '../state/records';
import { demandCapabilities } from './capabilities';
import { demandTemplate } from './template-input';

/** What a request wants a stack to be made from. What it leaves out stays as it is. */
export function deploymentInput(
  input: Input,
  world: World,
  caller: Caller,
  stack: StackRecord | undefined,
): Deployment {
  const previous = stack?.deployment;
  const template = demandTemplate(input, world, caller, previous?.template);
  const parameters = settleParameters(
    world.templates.data(template),
    givenParameters(input),
    previous?.parameters,
    validationError,
  );
  const capabilities = input.texts('Capabilities');
  demandCapabilities(world.templates.data(template), capabilities);
  const roleArn = input.text('RoleARN') ?? previous?.roleArn;
  return {
    template,
    parameters,
    tags: input.has('Tags') ? tagsInput(input) : (previous?.tags ?? []),
    capabilities,
    notificationArns: input.has('NotificationARNs')
      ? input.texts('NotificationARNs')
      : (previous?.notificationArns ?? []),
    ...(roleArn !== undefined && { roleArn }),
  };
}

export function givenParameters(input: Input): Map<string, Given> {
  return new Map(
    input.list('Parameters').map((parameter): [string, Given] => {
      const value = parameter.text('ParameterValue');
      const usePrevious = parameter.flag('UsePreviousValue') === true;
      if (usePrevious && value !== undefined && value !== '')
        throw validationError(
          `Invalid input for parameter key ${parameter.required('ParameterKey')}. Cannot specify usePreviousValue as true and non empty value for a parameter`,
        );
      return [parameter.required('ParameterKey'), { usePrevious, ...(value !== undefined && { value }) }];
    }),
  );
}

function tagsInput(input: Input): Tag[] {
  const tags = input
    .list('Tags')
    .map((tag) => ({ Key: tag.required('Key'), Value: tag.text('Value') ?? '' }));
  if (tags.length > 50) throw validationError('Stacks can have at most 50 tags');
  return tags;
}
