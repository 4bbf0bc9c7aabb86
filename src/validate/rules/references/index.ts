import type { Rule } from '../../rule';
import { conditionalTargets } from './conditional';
import { conditionCycles, knownConditions } from './conditions';
import { kinds } from './kinds';
import { mappingKeys } from './mappings';
import { dependsOn, resourceCycles } from './order';
import { exportNames } from './outputs';
import { targets, unusedSubVariables } from './targets';
import { unused } from './unused';

export const referenceRules: readonly Rule[] = [
  targets,
  unusedSubVariables,
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
