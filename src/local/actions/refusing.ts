import { TemplateError } from '../../plan/template-error';
import { validationError } from '../protocol/service-error';

/** Runs something that evaluates a template; what CloudFormation would refuse about it is a ValidationError. */
export function refusing<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof TemplateError ? validationError(error.message) : error;
  }
}
