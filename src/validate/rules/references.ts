import type { Rule } from '../rule';
import { conditionalTargets } from './references-conditional';
import { conditionCycles, knownConditions } from './references-conditions';
import { kinds } from './references-kinds';
import { mappingKeys } from './references-mappings';
import { dependsOn, resourceCycles } from './references-order';
import { exportNames } from './references-outputs';
import { subVariables, targets } from './references-targets';
import { unused } from './references-unused';

export const referenceRules: readonly Rule[] = [
  targets,
  subVariables,
  knownConditions,
  conditionCycles,
  mappingKeys,
  dependsOn,
  resourceCycles,
  exportNames,
  kinds,
  conditionalTargets,
  unused,
];
