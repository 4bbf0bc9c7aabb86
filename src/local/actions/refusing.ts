import { TemplateError } from '../../plan/template-error';
import { validationError } from '../protocol/service-error';

/** Runs a function that evaluates a template, and turns a TemplateError into a ValidationError. */
export function refusing<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof TemplateError ? validationError(error.message) : error;
  }
}
