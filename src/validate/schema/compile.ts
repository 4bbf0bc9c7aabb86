import Ajv, { type ValidateFunction } from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import type { PropertySchema } from '../../spec/resource-spec';
import { regExp } from './regexp';

const ajv = new Ajv({
  allErrors: true,
  messages: false,
  strict: false,
  // The schemas are generated and tested: checking each against the meta-schema would cost more than compiling it.
  meta: false,
  validateSchema: false,
  addUsedSchema: false,
  code: { source: true, regExp },
});

export interface Compiled {
  readonly validate: ValidateFunction;
  /** The same validator as the body of a CommonJS module. */
  readonly code: string;
}

export function compile(schema: PropertySchema): Compiled {
  const validate = ajv.compile(schema);
  return { validate, code: standaloneCode(ajv, validate) };
}
