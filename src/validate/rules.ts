import type { Rule } from './rule';
import { referenceRules } from './rules/references';
import { resourcesFitTheirSchema } from './rules/schema';

/** Every rule, in the order in which a reader would check. */
export const rules: readonly Rule[] = [resourcesFitTheirSchema, ...referenceRules];
