import Ajv from 'ajv';
import type { ResourceSchema } from '../resource-spec';

/** Why ajv can't compile a schema, if it can't. It takes 5 ms per type, so the generator checks changed types only. */
export function compileError(schema: ResourceSchema): string | undefined {
  try {
    new Ajv({ strict: false, allErrors: true }).compile(schema);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
