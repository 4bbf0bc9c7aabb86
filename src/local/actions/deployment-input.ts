import type { Data } from '../../document/data';
import { acceptedParameters } from '../engine/accepted-parameters';
import { missingCapabilities, requiresCapabilities } from '../engine/capabilities';
import type { Given } from '../engine/parameters';
import type { World } from '../engine/world';
import type { Caller } from '../protocol/caller';
import type { Input } from '../protocol/query';
import { ServiceError, validationError } from '../protocol/service-error';
import type { StackDeployment, StackRecord, Tag } from '../state/records';
import { demandTemplate } from './template-input';

/** The deployment that a request describes. Omitted settings are unchanged. */
export function deploymentInput(
  input: Input,
  world: World,
  caller: Caller,
  stack: StackRecord | undefined,
): StackDeployment {
  const previous = stack?.deployment;
  const template = demandTemplate(input, world, caller, previous?.template);
  const parameters = acceptedParameters(
    world,
    caller,
    { template, given: givenParameters(input), previous: previous?.parameters },
    validationError,
  );
  const capabilities = input.texts('Capabilities');
  demandCapabilities(world.templates.data(template), capabilities, input);
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

/** Only direct creations and updates need CAPABILITY_AUTO_EXPAND: a change set shows the expanded template first. */
function demandCapabilities(template: Data, given: readonly string[], input: Input): void {
  const missing = missingCapabilities(template, given, input.has('ChangeSetName') ? 'pass' : 'count');
  if (missing.length > 0)
    throw new ServiceError('InsufficientCapabilitiesException', requiresCapabilities(missing));
}

function givenParameters(input: Input): Map<string, Given> {
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
