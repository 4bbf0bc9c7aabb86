import type { Rule } from './rule';
import { intrinsicRules } from './rules/intrinsics';
import { limitRules } from './rules/limits';
import { policyRules } from './rules/policy';
import { referenceRules } from './rules/references';
import { globalsFitTheirSchema } from './rules/schema/globals';
import { resourcesFitTheirSchema } from './rules/schema/resources';
import { serverlessRules } from './rules/serverless';
import { serviceRules } from './rules/services';
import { structureRules } from './rules/structure';
import { wiringRules } from './rules/wiring';

/** All rules, in the order in which a person would check a template. */
export const rules: readonly Rule[] = [
  ...structureRules,
  ...intrinsicRules,
  resourcesFitTheirSchema,
  globalsFitTheirSchema,
  ...serverlessRules,
  ...serviceRules,
  ...referenceRules,
  ...wiringRules,
  ...limitRules,
  ...policyRules,
];
