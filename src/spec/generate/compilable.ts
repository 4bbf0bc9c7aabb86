import Ajv from 'ajv';
import type { ResourceSchema } from '../resource-spec';

/** Says why ajv can't compile a schema. It takes 5 ms a type, so the generator only asks it about what has changed. */
export function compileError(schema: ResourceSchema): string | undefined {
  try {
    new Ajv({ strict: false, allErrors: true }).compile(schema);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
