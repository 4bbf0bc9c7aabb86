import { Session } from '../engine/session';
import { isEmptyPolicy, policyProblem } from '../engine/stack-policy';
import { findStack } from '../engine/stacks';
import type { World } from '../engine/world';
import type { Caller } from '../protocol/caller';
import type { Input } from '../protocol/query';
import { validationError } from '../protocol/service-error';
import { TemplateUrlError } from '../storage/template-url';
import type { Action } from './action';

/** The stack policy of a request, from its body or a URL. */
export function policyText(
  input: Input,
  world: World,
  caller: Caller,
  bodyField: string,
  urlField: string,
): string | undefined {
  const url = input.text(urlField);
  if (url !== undefined && input.has(bodyField))
    throw validationError(`You cannot specify both ${urlField} and ${bodyField}`);
  const text = input.text(bodyField) ?? (url === undefined ? undefined : fetched(url, world, caller));
  const problem = text === undefined ? undefined : policyProblem(text);
  if (problem !== undefined) throw validationError(problem);
  return text;
}

function fetched(url: string, world: World, caller: Caller): string {
  try {
    return world.objects.fetchTemplate(url, caller.region);
  } catch (error) {
    throw error instanceof TemplateUrlError ? validationError(error.message) : error;
  }
}

export const setStackPolicy: Action = (input, { world, caller }) => {
  const stack = findStack(world.store, caller, input.required('StackName'));
  const policy = policyText(input, world, caller, 'StackPolicyBody', 'StackPolicyURL');
  if (policy !== undefined)
    Session.of(world, stack).patch({ policy: isEmptyPolicy(policy) ? undefined : policy });
  return {};
};

export const getStackPolicy: Action = (input, { world, caller }) => {
  const { policy } = findStack(world.store, caller, input.required('StackName'));
  return { StackPolicyBody: policy };
};

export const updateTerminationProtection: Action = (input, { world, caller }) => {
  const stack = findStack(world.store, caller, input.required('StackName'));
  if (stack.parent)
    throw validationError(
      `Cannot update termination protection on nested stack [${stack.stackId}]. Update it on the root stack instead.`,
    );
  const terminationProtection = input.flag('EnableTerminationProtection') === true;
  Session.of(world, stack).patch({ terminationProtection });
  return { StackId: stack.stackId };
};
