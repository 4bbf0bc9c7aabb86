import { limits } from '../../aws/limits';
import { checkTemplate } from '../engine/template-check';
import type { World } from '../engine/world';
import type { Caller } from '../protocol/caller';
import type { Input } from '../protocol/query';
import { validationError } from '../protocol/service-error';
import { TemplateUrlError } from '../storage/template-url';

/** The template of a request, or the previous one of the stack; `undefined` if there is neither. */
export function templateText(
  input: Input,
  world: World,
  caller: Caller,
  previous?: string | undefined,
): string | undefined {
  const body = input.text('TemplateBody');
  const url = input.text('TemplateURL');
  if (body !== undefined && url !== undefined)
    throw validationError('You cannot specify both TemplateBody and TemplateURL');
  if (body !== undefined) return bounded(body);
  if (url !== undefined) return fetched(url, world, caller);
  return input.flag('UsePreviousTemplate') && previous !== undefined
    ? world.templates.text(previous)
    : undefined;
}

/** Validates and stores the template of a request. Returns its hash. */
export function demandTemplate(
  input: Input,
  world: World,
  caller: Caller,
  previous?: string | undefined,
): string {
  const text = templateText(input, world, caller, previous);
  if (text === undefined) throw validationError('Either Template URL or Template Body must be specified.');
  const problem = checkTemplate(text);
  if (problem !== undefined) throw validationError(problem);
  return world.templates.keep(text);
}

function bounded(body: string): string {
  if (Buffer.byteLength(body) <= limits.templateBody) return body;
  throw validationError(
    `1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to ${limits.templateBody}`,
  );
}

function fetched(url: string, world: World, caller: Caller): string {
  try {
    const text = world.objects.fetchTemplate(url, caller.region);
    if (Buffer.byteLength(text) <= limits.templateObject) return text;
    throw validationError(`Template may not exceed ${limits.templateObject} bytes in size.`);
  } catch (error) {
    throw error instanceof TemplateUrlError ? validationError(error.message) : error;
  }
}
