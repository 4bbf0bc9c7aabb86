import { limits } from '../aws/limits';
import { TemplateError } from './template-error';
import { isUnknown, type Value } from './value';

/**
 * Refuses a value that is larger than a whole template may be. References to references grow exponentially, and AWS's own
 * limit on what a resource's handler receives is not documented.
 */
export function bounded(value: Value | undefined): Value | undefined {
  if (value !== undefined) measure(value, 0);
  return value;
}

export function demandTextLength(length: number): void {
  if (length > limits.templateObject) throw tooLarge();
}

function measure(value: Value, before: number): number {
  let size = before + 1;
  if (typeof value === 'string') size += value.length;
  else if (typeof value === 'object' && value !== null && !isUnknown(value))
    for (const [key, item] of Object.entries(value)) size = measure(item, size + key.length);
  demandTextLength(size);
  return size;
}

function tooLarge(): TemplateError {
  return new TemplateError(`Template error: a value is longer than ${limits.templateObject} characters.`);
}
